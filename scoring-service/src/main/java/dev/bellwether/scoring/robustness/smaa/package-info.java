/** Stochastic multicriteria acceptability analysis (docs/methods.md, A.9): what becomes of an order when weights and gaps are drawn. */
package dev.bellwether.scoring.robustness.smaa;
