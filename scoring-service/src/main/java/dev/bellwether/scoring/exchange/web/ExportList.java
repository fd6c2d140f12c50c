package dev.bellwether.scoring.exchange.web;

import java.time.LocalDate;
import java.util.List;

/** In which forms a radar can be had as of a day. */
record ExportList(LocalDate asOf, long revision, List<ExportView> items) {}
