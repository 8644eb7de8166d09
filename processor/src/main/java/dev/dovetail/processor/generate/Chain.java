package dev.dovetail.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An expression of chained calls. It is written on one line if it fits, and otherwise with one call a line. */
final class Chain {
    private static final Pattern PACKAGE = Pattern.compile("\\b([a-z]\\w*\\.)+(?=[A-Z])");

    private final CodeBlock start;
    private final List<CodeBlock> calls = new ArrayList<>();

    Chain(CodeBlock start) {
        this.start = start;
    }

    /** Adds a call; {@code format} is a JavaPoet format without the leading dot. */
    Chain call(String format, Object... arguments) {
        calls.add(CodeBlock.of("." + format, arguments));
        return this;
    }

    /** Adds a call if {@code condition} is true. */
    Chain callIf(boolean condition, String format, Object... arguments) {
        return condition ? call(format, arguments) : this;
    }

    /** Returns the expression as part of other code, with {@code room} characters on its first line. */
    CodeBlock within(int room) {
        if (fits(room)) {
            return line();
        }
        return CodeBlock.builder().add(start).indent().indent().add(column()).unindent().unindent().build();
    }

    /** Returns the expression as the end of a statement. JavaPoet indents the further lines of a statement itself. */
    CodeBlock ending(int room) {
        return fits(room) ? line() : CodeBlock.builder().add(start).add(column()).build();
    }

    private boolean fits(int room) {
        return PACKAGE.matcher(line().toString()).replaceAll("").length() <= room;
    }

    private CodeBlock line() {
        CodeBlock.Builder line = CodeBlock.builder().add(start);
        calls.forEach(line::add);
        return line.build();
    }

    private CodeBlock column() {
        CodeBlock.Builder column = CodeBlock.builder();
        calls.forEach(call -> column.add("\n").add(call));
        return column.build();
    }
}
