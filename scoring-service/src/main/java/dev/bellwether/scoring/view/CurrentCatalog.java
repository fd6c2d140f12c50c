package dev.bellwether.scoring.view;

import java.util.function.Supplier;

/** Gives what this instance knows now. */
public interface CurrentCatalog extends Supplier<CatalogState> {}
