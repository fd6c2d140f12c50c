/** Documents: texts in which technologies are mentioned; their mentions become observations. */
package dev.bellwether.trend.document;
