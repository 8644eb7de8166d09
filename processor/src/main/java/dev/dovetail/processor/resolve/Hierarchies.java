package dev.dovetail.processor.resolve;

import static dev.dovetail.processor.declaration.AnnotationKind.ENTITY;
import static dev.dovetail.processor.declaration.AnnotationKind.INHERITANCE;

import dev.dovetail.annotation.InheritanceStrategy;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.Declarations;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.model.EntityNames;
import dev.dovetail.processor.model.Words;
import java.util.List;

/** Knows how hierarchies are stored. */
public final class Hierarchies {
    private static final String DEFAULT_COLUMN = "type";
    private static final int DEFAULT_LENGTH = 31;

    private Hierarchies() {}

    /** Returns how the hierarchy below {@code root} is stored. */
    public static InheritanceStrategy strategy(EntityDeclaration root) {
        String written = root.annotation(INHERITANCE).map(each -> each.text("value")).orElse("");
        return written.isEmpty() ? InheritanceStrategy.SINGLE_TABLE : InheritanceStrategy.valueOf(written);
    }

    /** Returns the strategy as the first element of {@code @Inheritance}, for messages; empty for the default. */
    public static String strategyText(EntityDeclaration root) {
        return strategy(root) == InheritanceStrategy.JOINED ? "value = InheritanceStrategy.JOINED, " : "";
    }

    /** Returns the column that says of which type a row of the hierarchy below {@code root} is. */
    public static ColumnModel discriminator(EntityDeclaration root) {
        AnnotationDeclaration said = root.annotation(INHERITANCE).orElse(null);
        String name = said == null ? DEFAULT_COLUMN : said.text("discriminatorColumn");
        int length = said == null ? DEFAULT_LENGTH : said.number("discriminatorLength");
        return ColumnModel.of(name, ColumnType.STRING, false).ofLength(length);
    }

    /** Returns the value of that column in rows of {@code entity}; empty if it has no objects of its own. */
    public static String value(EntityDeclaration entity) {
        if (entity.isSealed()) {
            return "";
        }
        String said = entity.annotation(ENTITY).map(each -> each.text("discriminator")).orElse("");
        return said.isEmpty() ? Words.snake(entity.className().simpleName()) : said;
    }

    static boolean isJoined(EntityDeclaration entity, Declarations declarations) {
        return entity.isInHierarchy()
                && strategy(declarations.root(entity)) == InheritanceStrategy.JOINED;
    }

    static List<EntityNames> names(List<EntityDeclaration> entities) {
        return entities.stream().map(each -> new EntityNames(each.className())).toList();
    }
}
