package dev.dovetail.it.faults;

import java.util.List;
import java.util.Locale;

/** The tables of the model, each after those that it refers to. */
enum Table {
    SUPPLIERS("id, name, remark, version"),
    CONTRACTS("id, terms, supplier_id"),
    PRODUCTS("id, title, stock, supplier_id"),
    LABELS("id, name"),
    PRODUCT_LABELS("product_id, label_id"),
    NOTES("id, words, product_id"),
    AREAS("code, parent_code");

    private final String columns;

    Table(String columns) {
        this.columns = columns;
    }

    private String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The statement that reads it. */
    String select() {
        return "SELECT " + columns + " FROM " + table() + " ORDER BY 1, 2";
    }

    /** The statement that writes a row. */
    String insert() {
        return "INSERT INTO " + table() + " (" + columns + ") VALUES (?"
                + ", ?".repeat(columns.split(",").length - 1) + ")";
    }

    /** The statements that empty it. */
    List<String> empty() {
        return this == AREAS
                ? List.of("UPDATE areas SET parent_code = NULL", "DELETE FROM areas")
                : List.of("DELETE FROM " + table());
    }
}
