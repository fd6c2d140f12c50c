package dev.bellwether.defaults.description;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;

import org.springdoc.core.providers.JavadocProvider;

/** Takes the words of the description from the Javadoc of the code. */
final class SourceJavadoc implements JavadocProvider {

    private final Sources sources;

    SourceJavadoc(Sources sources) {
        this.sources = sources;
    }

    Comment comment(Method method) {
        return sources.method(method.getDeclaringClass().getName(), method.getName(),
                Arrays.stream(method.getParameters()).map(Parameter::getName).toList());
    }

    @Override
    public String getClassJavadoc(Class<?> type) {
        return sources.type(type.getName()).text();
    }

    @Override
    public Map<String, String> getRecordClassParamJavadoc(Class<?> type) {
        return sources.type(type.getName()).params();
    }

    @Override
    public String getMethodJavadocDescription(Method method) {
        return comment(method).text();
    }

    @Override
    public String getMethodJavadocReturn(Method method) {
        return comment(method).returns();
    }

    /** The refusals are described with their status. */
    @Override
    public Map<String, String> getMethodJavadocThrows(Method method) {
        return Map.of();
    }

    @Override
    public String getParamJavadoc(Method method, String name) {
        return comment(method).params().get(name);
    }

    @Override
    public String getFieldJavadoc(Field field) {
        return sources.type(field.getDeclaringClass().getName()).params().get(field.getName());
    }

    @Override
    public String getFirstSentence(String text) {
        var end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
