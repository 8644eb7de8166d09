package dev.dovetail.catalog.database;

import dev.dovetail.dialect.Identifiers;
import dev.dovetail.jdbc.statement.Rows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a catalog. Null is read as an empty text. */
record Row(Identifiers identifiers, List<String> texts) {
    /** Returns the row that {@code rows} is at. */
    static Row of(Rows rows, Identifiers identifiers) {
        List<String> texts = new ArrayList<>();
        for (int i = 1; i <= rows.columns(); i++) {
            @Nullable String text = rows.row().string(i);
            texts.add(text == null ? "" : text);
        }
        return new Row(identifiers, texts);
    }

    /** Returns the text of the column with the number {@code column}. */
    String text(int column) {
        return texts.get(column - 1);
    }

    /** Returns the word in a column, without the spaces with which HSQLDB fills up those of a CASE. */
    String word(int column) {
        return text(column).strip();
    }

    /** Returns the identifier in a column, as it is written in SQL. */
    String name(int column) {
        return identifiers.named(text(column));
    }

    /** Returns the number in a column; 0 if there is none. */
    long number(int column) {
        return text(column).isEmpty() ? 0 : Long.parseLong(text(column));
    }
}
