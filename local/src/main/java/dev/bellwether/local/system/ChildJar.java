package dev.bellwether.local.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import dev.bellwether.local.child.Child;
import dev.bellwether.local.child.ParentWatch;

/** A jar of the few classes that go on a service's classpath, so that nothing else of this module does. */
final class ChildJar {

    private static final List<Class<?>> CLASSES = List.of(Child.class, ParentWatch.class);

    private ChildJar() {}

    static Path write(Path directory) throws IOException {
        var jar = directory.resolve("child.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var type : CLASSES) {
                var name = type.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(name));
                try (var in = type.getClassLoader().getResourceAsStream(name)) {
                    in.transferTo(out);
                }
            }
        }
        return jar;
    }
}
