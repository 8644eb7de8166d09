package dev.dovetail.processor.resolve;

import static dev.dovetail.processor.declaration.AnnotationKind.CHECK;
import static dev.dovetail.processor.declaration.AnnotationKind.INDEX;

import dev.dovetail.dialect.TableName;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.SqlWord;
import dev.dovetail.processor.declaration.SqlWord.Kind;
import dev.dovetail.processor.model.CheckModel;
import dev.dovetail.processor.model.ForeignKeyModel;
import dev.dovetail.processor.model.IndexModel;
import dev.dovetail.processor.model.UniqueModel;
import dev.dovetail.processor.model.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The constraints and indexes that an entity declares, with their names. The name is derived if none is declared.
 *
 * @param foreignKeys the foreign keys without an error
 * @param uniqueColumns the unique columns, in order
 * @param indexes the indexes whose properties all exist, in order
 * @param checks the checks of the entity, then those of its properties
 */
public record DeclaredConstraints(
        List<OfKey> foreignKeys, List<OfColumn> uniqueColumns, List<OfIndex> indexes, List<OfCheck> checks) {

    /**
     * A foreign key.
     *
     * @param name the name of the constraint
     * @param key the foreign key
     */
    public record OfKey(String name, ResolvedForeignKey key) {}

    /**
     * A unique column.
     *
     * @param name the name of the constraint
     * @param column the column
     */
    public record OfColumn(String name, ColumnMapping column) {}

    /**
     * An index, or a unique constraint if {@code unique} is true.
     *
     * @param name the name of the index or constraint
     * @param properties the indexed properties, in order
     * @param unique whether it is a constraint
     * @param annotation the annotation that declares it
     */
    public record OfIndex(String name, List<String> properties, boolean unique, AnnotationDeclaration annotation) {}

    /**
     * A check of a property or of the entity.
     *
     * @param name the name of the constraint
     * @param property the name of the property; empty for a check of the entity
     * @param annotation the annotation that declares it
     */
    public record OfCheck(String name, String property, AnnotationDeclaration annotation) {
        /** Returns the columns of {@code entity}'s table that the condition names. */
        public List<String> columns(StoredEntity entity) {
            Set<String> names = new HashSet<>();
            for (SqlWord word : SqlWord.of(annotation.text("value"))) {
                if (word.kind() == Kind.NAME || word.kind() == Kind.QUOTED_NAME) {
                    names.add(word.name().toLowerCase(Locale.ROOT));
                }
            }
            return entity.inTable().stream().map(each -> each.column().name())
                    .filter(each -> names.contains(each.toLowerCase(Locale.ROOT))).distinct().toList();
        }
    }

    /** Returns the constraints and indexes of {@code entity}, whose foreign keys are {@code keys}. */
    static DeclaredConstraints of(StoredEntity entity, ForeignKeys keys) {
        TableName table = entity.table();
        List<OfKey> foreignKeys = keys.own(entity.declaration()).stream().filter(ResolvedForeignKey::sound)
                .map(key -> new OfKey(named(key.annotation(),
                        ForeignKeyModel.defaultName(table, entity.columns(key.properties()))), key))
                .toList();
        List<OfColumn> uniqueColumns = entity.ownStored().stream().filter(ColumnMapping::isUnique)
                .map(each -> new OfColumn(UniqueModel.defaultName(table, List.of(each.column().name())), each))
                .toList();
        return new DeclaredConstraints(foreignKeys, uniqueColumns, indexes(entity), checks(entity));
    }

    private static List<OfIndex> indexes(StoredEntity entity) {
        List<OfIndex> indexes = new ArrayList<>();
        for (AnnotationDeclaration index : entity.declaration().annotationsOf(INDEX)) {
            List<String> properties = index.texts("value");
            if (!properties.isEmpty() && entity.names().containsAll(properties)) {
                List<String> columns = entity.columns(properties);
                boolean unique = index.flag("unique");
                String derived = unique ? UniqueModel.defaultName(entity.table(), columns)
                        : IndexModel.defaultName(entity.table(), columns);
                indexes.add(new OfIndex(named(index, derived), properties, unique, index));
            }
        }
        return indexes;
    }

    private static List<OfCheck> checks(StoredEntity entity) {
        List<OfCheck> checks = new ArrayList<>();
        String prefix = entity.isPartOfTable() ? Words.snake(entity.declaration().className().simpleName()) + "_" : "";
        int number = 1;
        for (AnnotationDeclaration check : entity.declaration().annotationsOf(CHECK)) {
            String derived = CheckModel.defaultName(entity.table(), prefix + number++);
            checks.add(new OfCheck(named(check, derived), "", check));
        }
        for (ColumnMapping stored : entity.ownStored()) {
            List<AnnotationDeclaration> own = stored.property().annotationsOf(CHECK);
            for (int i = 0; i < own.size(); i++) {
                String place = prefix + stored.column().name() + (i == 0 ? "" : "_" + (i + 1));
                checks.add(new OfCheck(
                        named(own.get(i), CheckModel.defaultName(entity.table(), place)), stored.name(), own.get(i)));
            }
        }
        return checks;
    }

    private static String named(AnnotationDeclaration annotation, String derived) {
        String name = annotation.text("name");
        return name.isEmpty() ? derived : name;
    }
}
