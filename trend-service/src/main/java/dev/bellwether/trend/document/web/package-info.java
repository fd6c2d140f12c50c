/** Documents over HTTP. */
package dev.bellwether.trend.document.web;
