package dev.bellwether.trend.rankedlist.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.bellwether.defaults.bulk.BulkReport;

/**
 * What became of a body of lists.
 *
 * @param report       line by line
 * @param unknownNames those of the lists taken that the catalog lacks, sorted, each once; the first 1,000
 */
record ListsReport(@JsonUnwrapped BulkReport report, List<String> unknownNames) {}
