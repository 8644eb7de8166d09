package dev.dovetail.sample.page;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints a page of text with lines of {@value #WIDTH} characters. */
public final class Page {
    /** The number of characters in a line. */
    public static final int WIDTH = 96;

    private static final int STATEMENTS = 5;
    private static final String RULE = "─".repeat(WIDTH);

    private final PrintStream out;

    /** Creates a page that prints to {@code out}. */
    public Page(PrintStream out) {
        this.out = out;
    }

    /** Prints the title of a part. */
    public void part(String title, String subtitle) {
        out.println();
        out.println("━".repeat(WIDTH));
        out.println(" " + title.toUpperCase(Locale.ROOT) + " ".repeat(2) + subtitle);
        out.println("━".repeat(WIDTH));
    }

    /** Prints the title of a section. */
    public void section(int number, String title) {
        out.println();
        out.println(RULE);
        out.println(String.format("%3d  %s", number, title));
        out.println(RULE);
    }

    /** Prints a paragraph. */
    public void say(String text) {
        out.println();
        Wrap.words(text, WIDTH - 2).forEach(line -> out.println("  " + line));
    }

    /** Prints {@code lines} unchanged under a label. */
    public void block(String label, List<String> lines) {
        out.println();
        out.println("  " + label);
        for (String line : lines) {
            for (String part : Wrap.indented(line, WIDTH - 6)) {
                out.println(("    │ " + part).stripTrailing());
            }
        }
    }

    /** Prints the SQL that was sent. */
    public void statements(List<Statement> statements) {
        out.println();
        if (statements.isEmpty()) {
            out.println("  SQL: none");
            return;
        }
        out.println("  SQL, " + statements.size() + (statements.size() == 1 ? " statement" : " statements"));
        int number = 0;
        for (Statement statement : statements.subList(0, Math.min(statements.size(), STATEMENTS))) {
            String mark = String.format("%5d  ", ++number);
            for (String line : statement.lines()) {
                out.println(mark + line);
                mark = " ".repeat(7);
            }
        }
        if (statements.size() > STATEMENTS) {
            out.println("       ... and " + (statements.size() - STATEMENTS) + " more");
        }
    }

    /** Prints the result of a program. */
    public void result(List<String> lines) {
        out.println();
        out.println("  Result");
        for (String line : lines) {
            Wrap.indented(line, WIDTH - 4).forEach(part -> out.println(("    " + part).stripTrailing()));
        }
    }

    /** Returns lines that fit into a block. All but the first are indented by {@code indent} characters. */
    public static List<String> wrap(String text, int indent) {
        return Wrap.hanging(text, WIDTH - 6, indent);
    }

    /** Prints a note in one line. */
    public void note(String text) {
        out.println();
        out.println("  " + text);
    }
}
