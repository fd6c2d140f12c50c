package dev.bellwether.scoring.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** The class of each known SPDX identifier, with its exception if it has one. */
final class LicenceClasses {

    private static final Properties KNOWN = load();

    private LicenceClasses() {}

    static Optional<LicenceClass> of(String licence) {
        return Optional.ofNullable(KNOWN.getProperty(licence.replaceAll("\\s+WITH\\s+", "+"))).map(LicenceClass::of);
    }

    private static Properties load() {
        var known = new Properties();
        try (var file = LicenceClasses.class.getResourceAsStream("/licence-classes.properties")) {
            known.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }
}
