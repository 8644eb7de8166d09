package dev.dovetail.processor.resolve;

import static dev.dovetail.processor.declaration.AnnotationKind.COLUMN;
import static dev.dovetail.processor.declaration.AnnotationKind.DATABASE_GENERATED;
import static dev.dovetail.processor.declaration.AnnotationKind.DEFAULT;
import static dev.dovetail.processor.declaration.AnnotationKind.GENERATED_VALUE;
import static dev.dovetail.processor.declaration.AnnotationKind.ID;

import dev.dovetail.annotation.GenerationTime;
import dev.dovetail.metadata.ColumnWrites;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;

/** Decides which statements write a column, and when the database makes its value. */
final class WritesStep {
    private WritesStep() {}

    /** Returns the expression of a generated column; empty if {@code property} has none. */
    static String as(PropertyDeclaration property) {
        return property.annotation(DATABASE_GENERATED).map(each -> each.text("as")).orElse("");
    }

    /** Returns which statements write the column of {@code property}. */
    static ColumnWrites writes(PropertyDeclaration property) {
        AnnotationDeclaration generated = property.annotation(DATABASE_GENERATED).orElse(null);
        boolean isAlways = generated != null && generated.text("value").equals(GenerationTime.ALWAYS.name());
        if (property.has(ID) && property.has(GENERATED_VALUE)) {
            return isAlways ? ColumnWrites.PLAIN.notInserted() : ColumnWrites.PLAIN;
        }
        ColumnWrites writes = generated == null ? ColumnWrites.PLAIN
                : isAlways && !property.has(ID) ? ColumnWrites.ALWAYS : ColumnWrites.INSERT;
        if (isTurnedOff(property, "insertable")) {
            writes = writes.notInserted();
        }
        if (isTurnedOff(property, "updatable")) {
            writes = writes.notUpdated();
        }
        boolean isDeclared = isAlways ? !as(property).isEmpty() : writes.fetched() && property.has(DEFAULT);
        return isDeclared ? writes.asDeclared() : writes;
    }

    private static boolean isTurnedOff(PropertyDeclaration property, String element) {
        return property.annotation(COLUMN).map(each -> Boolean.FALSE.equals(each.values().get(element))).orElse(false);
    }
}
