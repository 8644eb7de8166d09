package dev.dovetail.processor.resolve;

import static dev.dovetail.processor.declaration.AnnotationKind.INDEX;

import dev.dovetail.dialect.TableName;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An entity with its table.
 *
 * @param declaration what the user wrote
 * @param table the table
 * @param stored the properties that have a column, in order
 * @param broken the properties that ought to have a column but have an error instead
 * @param reports what is wrong with them
 */
public record StoredEntity(
        EntityDeclaration declaration, TableName table, List<ColumnMapping> stored, List<PropertyDeclaration> broken,
        List<Report> reports) {

    /** The name that messages use. */
    public String name() {
        return declaration.name();
    }

    /** The column of that property. */
    public Optional<ColumnMapping> stored(String property) {
        return stored.stream().filter(each -> each.name().equals(property)).findFirst();
    }

    /** Returns whether the property has an error that is reported already. */
    public boolean isBroken(String property) {
        return broken.stream().anyMatch(each -> each.name().equals(property));
    }

    /** The identifier's properties, in order. */
    public List<ColumnMapping> ids() {
        return stored.stream().filter(ColumnMapping::isId).toList();
    }

    /** The names of the properties that have a column. */
    public List<String> names() {
        return stored.stream().map(ColumnMapping::name).toList();
    }

    /** The columns of those properties, all of which have one. */
    public List<String> columns(List<String> properties) {
        return properties.stream().map(name -> stored(name).orElseThrow().column().name()).toList();
    }

    /** Returns whether no two rows share the combination of these properties. */
    public boolean isUnique(List<String> properties) {
        return uniques().stream().anyMatch(unique -> properties.containsAll(unique));
    }

    /** Each combination of properties that no two rows share: the identifier, unique columns, unique indexes. */
    public List<Set<String>> uniques() {
        List<Set<String>> uniques = new ArrayList<>();
        if (!ids().isEmpty()) {
            uniques.add(Set.copyOf(ids().stream().map(ColumnMapping::name).toList()));
        }
        stored.stream().filter(ColumnMapping::isUnique).forEach(each -> uniques.add(Set.of(each.name())));
        declaration.annotationsOf(INDEX).stream()
                .filter(index -> index.flag("unique") && !index.texts("value").isEmpty())
                .forEach(index -> uniques.add(Set.copyOf(index.texts("value"))));
        return uniques;
    }
}
