/** Documents in MongoDB. */
package dev.bellwether.trend.document.store;
