package dev.bellwether.trend.view;

import java.util.List;

/** The technologies of the catalog, as far as it has been heard. */
public interface Technologies {

    /** All of them, retired ones too. */
    List<TechnologyRef> all();
}
