package dev.bellwether.scoring.exchange.format;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

/** JSON as YAML, a line a value. */
final class YamlText {

    private YamlText() {}

    static String of(JsonNode node) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        return new Yaml(options).dump(Tree.JSON.convertValue(node, Object.class));
    }
}
