package dev.dovetail.tools.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An annotation with its elements. */
final class Annotation {
    private static final int WIDTH = 100;

    private final String name;
    private final Map<String, String> elements = new LinkedHashMap<>();

    /** Creates an annotation without elements. {@code name} begins with an at sign. */
    Annotation(String name) {
        this.name = name;
    }

    /** Adds an element. {@code value} is Java. */
    Annotation with(String element, String value) {
        elements.put(element, value);
        return this;
    }

    /** Adds an element with a string if it is not empty. */
    Annotation text(String element, String value) {
        return value.isEmpty() ? this : with(element, JavaText.quoted(value));
    }

    boolean isEmpty() {
        return elements.isEmpty();
    }

    /** Returns the annotation, on several lines if it is too long for one that is indented by {@code indent}. */
    String text(String indent) {
        StringBuilder out = new StringBuilder();
        StringBuilder line = new StringBuilder(indent);
        for (String part : parts(toString())) {
            if (line.length() + part.stripTrailing().length() > WIDTH && !line.toString().isBlank()) {
                out.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(indent).append("        ");
            }
            line.append(part);
        }
        return out.append(line).toString().substring(indent.length());
    }

    /** Splits {@code text} after each comma that is not in quotes. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ' ' && !quoted && text.charAt(i - 1) == ',') {
                parts.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    @Override
    public String toString() {
        if (elements.isEmpty()) {
            return name;
        }
        String value = elements.get("value");
        if (elements.size() == 1 && value != null) {
            return name + "(" + value + ")";
        }
        StringBuilder out = new StringBuilder(name).append("(");
        elements.forEach((element, text) -> out.append(out.charAt(out.length() - 1) == '(' ? "" : ", ")
                .append(element).append(" = ").append(text));
        return out.append(")").toString();
    }
}
