package dev.bellwether.scoring.usage.file;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.scoring.usage.Format;

/** Reads the files that tell what systems use. */
public final class UsageFiles {

    private UsageFiles() {}

    /**
     * What the file holds; rows that cannot be understood are told and the others taken.
     *
     * @throws InvalidInput if the file as a whole is not of the format, with the line where it stops being it
     */
    public static FileContent read(Format format, byte[] file) {
        return switch (format) {
            case TECHSTACK -> TechStackFile.read(file);
            case CATALOG_INFO -> CatalogInfoFile.read(file);
            case CYCLONEDX -> CycloneDxFile.read(file);
        };
    }
}
