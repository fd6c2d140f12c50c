package dev.bellwether.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

import dev.bellwether.events.Json;
import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.store.VersionedStore;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;

/**
 * The criteria and profiles that ship with the product, one file each. To add one is to add a file; to change one is to raise its
 * version, which then replaces the older one in databases where nobody has edited it.
 */
@Component
class ShippedDefaults {

    ShippedDefaults(VersionedStore<Criterion> criteria, VersionedStore<Profile> profiles) {
        criteria().forEach(criteria::offer);
        profiles().forEach(profiles::offer);
    }

    static List<Criterion> criteria() {
        return read("classpath:criteria/*.json", Criterion.class);
    }

    static List<Profile> profiles() {
        return read("classpath:profiles/*.json", Profile.class);
    }

    private static <T> List<T> read(String files, Class<T> type) {
        var reader = Json.mapper().readerFor(type).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(files))
                    .map(file -> type.cast(reader.readValue(bytes(file)))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
