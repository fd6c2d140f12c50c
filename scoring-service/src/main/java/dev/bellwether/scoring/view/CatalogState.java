package dev.bellwether.scoring.view;

import java.util.List;

import dev.bellwether.scoring.fact.Subject;

/**
 * What this instance knows at a moment.
 *
 * @param subjects            every technology, in the order of slugs
 * @param catalogRevision     up to where the catalog's events have been applied
 * @param observationSnapshot up to where the trends have been applied
 * @param assessmentRevision  up to where people's assessments have been applied
 */
public record CatalogState(List<Subject> subjects, String catalogRevision, String observationSnapshot,
        String assessmentRevision) {}
