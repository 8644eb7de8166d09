package dev.dovetail.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins short lines and breaks lines that are too long. */
final class LineBreaks {
    private static final int WIDTH = 120;
    private static final Pattern OPEN_SIGNATURE =
            Pattern.compile(" {4}[\\w<@][^=]*[(,]| {8}(?:public|protected) [^=]*[(,]");

    private LineBreaks() {}

    /** Returns {@code lines}, with breaks in lines longer than {@link #WIDTH} if there is a place for one. */
    static List<String> set(List<String> lines) {
        List<String> out = new ArrayList<>();
        for (String line : withWholeSignatures(withShortComments(lines))) {
            if (line.length() <= WIDTH) {
                out.add(line);
            } else if (line.strip().startsWith("* ")) {
                breakComment(line, out);
            } else {
                breakCode(line, out);
            }
        }
        return out;
    }

    private static List<String> withShortComments(List<String> lines) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean three = line.strip().equals("/**") && i + 2 < lines.size()
                    && lines.get(i + 2).strip().equals("*/");
            if (three && line.length() + lines.get(i + 1).strip().length() + 3 <= WIDTH) {
                out.add(line + lines.get(i + 1).strip().substring(1) + " */");
                i += 2;
            } else {
                out.add(line);
            }
        }
        return out;
    }

    private static List<String> withWholeSignatures(List<String> lines) {
        List<String> out = new ArrayList<>();
        for (String line : lines) {
            int last = out.size() - 1;
            String before = last < 0 ? "" : out.get(last);
            boolean isOpen = before.endsWith("(") || before.endsWith(",");
            if (isOpen && before.length() <= WIDTH && OPEN_SIGNATURE.matcher(before).matches()) {
                String joined = before + (before.endsWith("(") ? "" : " ") + line.strip();
                if (joined.length() <= WIDTH) {
                    out.set(last, joined);
                    continue;
                }
            }
            out.add(line);
        }
        return out;
    }

    private static void breakComment(String line, List<String> out) {
        String margin = " ".repeat(Layout.indent(line)) + "* ";
        String rest = line.strip().substring(2);
        while (margin.length() + rest.length() > WIDTH) {
            int space = spaceBefore(rest, WIDTH - margin.length());
            if (space < 0) {
                break;
            }
            out.add(margin + rest.substring(0, space));
            rest = rest.substring(space + 1);
        }
        out.add(margin + rest);
    }

    /** Returns the position of the last space up to {@code limit} outside inline tags; -1 if there is none. */
    private static int spaceBefore(String text, int limit) {
        for (int space = text.lastIndexOf(' ', limit); space > 0; space = text.lastIndexOf(' ', space - 1)) {
            if (text.lastIndexOf('{', space) <= text.lastIndexOf('}', space)) {
                return space;
            }
        }
        return -1;
    }

    private static void breakCode(String line, List<String> out) {
        for (String sign : List.of(" = ", " -> ")) {
            int at = line.indexOf(sign);
            if (at > 0) {
                out.add(line.substring(0, at + sign.length() - 1));
                out.add(" ".repeat(Layout.indent(line) + 8) + line.substring(at + sign.length()));
                return;
            }
        }
        out.add(line);
    }
}
