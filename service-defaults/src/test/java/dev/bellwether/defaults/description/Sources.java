package dev.bellwether.defaults.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;

/** The Javadoc of all types in some source folders, read by the compiler's own parser. */
final class Sources {

    private final Map<String, Comment> comments = new HashMap<>();

    Sources(List<Path> folders) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(folders.stream().flatMap(Sources::javaFiles).toList());
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
            var docs = DocTrees.instance(task);
            task.parse().forEach(unit -> new Collector(docs).scan(unit, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The comment on a type by its binary name. */
    Comment type(String name) {
        return comments.getOrDefault(name, Comment.NONE);
    }

    /** The comment on a method, by its name and the names of its parameters. */
    Comment method(String type, String name, List<String> parameters) {
        return comments.getOrDefault(type + "#" + name + parameters, Comment.NONE);
    }

    /** The comment on a field. */
    Comment field(String type, String name) {
        return comments.getOrDefault(type + "." + name, Comment.NONE);
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Collector extends TreePathScanner<Void, String> {

        private final DocTrees docs;

        Collector(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, String outer) {
            var unit = getCurrentPath().getCompilationUnit();
            var name = outer.isEmpty() ? unit.getPackageName() + "." + type.getSimpleName() : outer + "$" + type.getSimpleName();
            comments.put(name, Comment.of(docs.getDocCommentTree(getCurrentPath())));
            return super.visitClass(type, name);
        }

        @Override
        public Void visitVariable(VariableTree field, String type) {
            comments.put(type + "." + field.getName(), Comment.of(docs.getDocCommentTree(getCurrentPath())));
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, String type) {
            var parameters = method.getParameters().stream().map(parameter -> parameter.getName().toString()).toList();
            comments.put(type + "#" + method.getName() + parameters, Comment.of(docs.getDocCommentTree(getCurrentPath())));
            return null;
        }
    }
}
