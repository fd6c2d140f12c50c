package dev.bellwether.trend.document.web;

/** A document as callers send it, in JSON or as parameters beside a body; what is not sent is null. */
record DocumentForm(String source, String title, String url, String published, String text, String html) {}
