package dev.bellwether.scoring.exchange.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

import dev.bellwether.defaults.problem.InvalidInput;
import tools.jackson.databind.node.ObjectNode;

/**
 * Markdown with YAML between dashes before it.
 *
 * @param head the YAML
 * @param body the Markdown; null if there is none
 */
record FrontMatter(Tree head, String body) {

    private static final Pattern FORM = Pattern.compile("\\A\\uFEFF?---\\s*\\R(.*?)\\R?^---\\s*?(?:\\R(.*))?\\z",
            Pattern.DOTALL | Pattern.MULTILINE);

    /** @throws InvalidInput naming the file and line if it is none */
    static FrontMatter read(String file, String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new InvalidInput("", file + " at line 1: must begin with YAML between two lines of ---");
        }
        try {
            var body = form.group(2) == null || form.group(2).isBlank() ? null : form.group(2).strip();
            return new FrontMatter(Tree.yaml(form.group(1).getBytes(UTF_8)), body);
        } catch (InvalidInput e) {
            throw new InvalidInput("", file + ", after its first line: " + e.faults().getFirst().detail());
        }
    }

    static String write(ObjectNode head, String body) {
        return "---\n" + YamlText.of(head) + "---\n" + (body == null ? "" : "\n" + body + "\n");
    }
}
