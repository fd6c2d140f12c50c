package dev.bellwether.defaults.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.doctree.ValueTree;

/**
 * A Javadoc comment as Markdown.
 *
 * @param summary its first sentence
 * @param text    all of it before the tags
 * @param params  by name
 * @param returns null if it says nothing of that
 * @param thrown  what for, by the simple name of the exception
 */
record Comment(String summary, String text, Map<String, String> params, String returns, Map<String, String> thrown) {

    static final Comment NONE = new Comment("", "", Map.of(), null, Map.of());

    static Comment of(DocCommentTree tree) {
        if (tree == null) {
            return NONE;
        }
        var params = new LinkedHashMap<String, String>();
        var thrown = new LinkedHashMap<String, String>();
        String returns = null;
        for (var tag : tree.getBlockTags()) {
            switch (tag) {
                case ParamTree param -> params.put(param.getName().getName().toString(), markdown(param.getDescription()));
                case ThrowsTree refusal -> thrown.put(simpleName(refusal), markdown(refusal.getDescription()));
                case ReturnTree result -> returns = markdown(result.getDescription());
                default -> {
                }
            }
        }
        return new Comment(markdown(tree.getFirstSentence()), markdown(tree.getFullBody()), params, returns, thrown);
    }

    private static String simpleName(ThrowsTree refusal) {
        var name = refusal.getExceptionName().getSignature();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String markdown(List<? extends DocTree> trees) {
        var text = new StringBuilder();
        trees.forEach(tree -> text.append(switch (tree) {
            case LiteralTree literal when literal.getKind() == DocTree.Kind.CODE -> "`" + literal.getBody() + "`";
            case LiteralTree literal -> literal.getBody().toString();
            case LinkTree link when link.getLabel().isEmpty() -> "`" + link.getReference().getSignature().replace('#', '.') + "`";
            case LinkTree link -> markdown(link.getLabel());
            case ValueTree value -> "`" + value.getReference() + "`";
            default -> tree.toString();
        }));
        return text.toString().replaceAll("\\s+", " ").strip();
    }
}
