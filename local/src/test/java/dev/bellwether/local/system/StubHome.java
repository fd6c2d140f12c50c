package dev.bellwether.local.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A project whose modules are stubs, unpacked already. */
public final class StubHome {

    private StubHome() {}

    /** All applications start at once. */
    public static Home healthy(Path directory) throws IOException {
        for (var part : Part.values()) {
            if (part.isApplication()) {
                module(directory, part, StubApplication.class);
            }
        }
        return new Home(directory);
    }

    /** As {@link #healthy}, but one ends right away. */
    static Home broken(Path directory, Part part) throws IOException {
        var home = healthy(directory);
        module(directory, part, BrokenApplication.class);
        return home;
    }

    private static void module(Path directory, Part part, Class<?> main) throws IOException {
        var target = directory.resolve(part.title()).resolve("target");
        Files.createDirectories(target);
        var packed = target.resolve(part.title() + "-1.jar");
        write(packed, main);
        var unpacked = target.resolve("unpacked").resolve(Application.build(packed));
        Files.createDirectories(unpacked);
        write(unpacked.resolve(packed.getFileName()), main);
    }

    private static void write(Path jar, Class<?> main) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            var name = main.getName().replace('.', '/') + ".class";
            out.putNextEntry(new JarEntry(name));
            try (var in = main.getClassLoader().getResourceAsStream(name)) {
                in.transferTo(out);
            }
        }
    }
}
