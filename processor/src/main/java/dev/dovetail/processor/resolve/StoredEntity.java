package dev.dovetail.processor.resolve;

import static dev.dovetail.processor.declaration.AnnotationKind.INDEX;

import dev.dovetail.annotation.InheritanceStrategy;
import dev.dovetail.dialect.TableName;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entity with its table and columns.
 *
 * @param declaration the entity as declared
 * @param table the table
 * @param stored the attributes, those of the levels above first, in order
 * @param broken the properties that should have a column but have an error
 * @param reports the problems found
 * @param parent the level above; null for none
 * @param below the entities below it
 */
public record StoredEntity(
        EntityDeclaration declaration, TableName table, List<ColumnMapping> stored, List<PropertyDeclaration> broken,
        List<Report> reports, @Nullable StoredEntity parent, List<EntityDeclaration> below) {

    /** Returns the name for messages. */
    public String name() {
        return declaration.name();
    }

    /** Returns the column of {@code property}, or empty if it has none. */
    public Optional<ColumnMapping> stored(String property) {
        return stored.stream().filter(each -> each.name().equals(property)).findFirst();
    }

    /** Returns whether {@code property} has an error that is already reported. */
    public boolean isBroken(String property) {
        return broken.stream().anyMatch(each -> each.name().equals(property));
    }

    /** Returns the identifier attributes, in order. */
    public List<ColumnMapping> ids() {
        return stored.stream().filter(ColumnMapping::isId).toList();
    }

    /** Returns the attributes that this level declares. */
    public List<ColumnMapping> ownStored() {
        return stored.stream().filter(each -> !declaration.level().inherits(each.name())).toList();
    }

    /** Returns the attributes with a column in the table of this level: if each has a table, not the inherited ones. */
    public List<ColumnMapping> inTable() {
        return parent == null || isPartOfTable() ? stored : stored.stream()
                .filter(each -> each.isId() || !declaration.level().inherits(each.name())).toList();
    }

    /** Returns whether the rows are in the table of the level above. */
    public boolean isPartOfTable() {
        return parent != null && !isJoined();
    }

    private boolean isJoined() {
        return parent == null ? Hierarchies.strategy(declaration) == InheritanceStrategy.JOINED : parent.isJoined();
    }

    /** Returns the name of a type below this one that declares {@code property}; empty if there is none. */
    public Optional<String> below(String property) {
        return below.stream().filter(each -> each.ownProperties().stream()
                .anyMatch(own -> own.name().equals(property))).map(EntityDeclaration::name).findFirst();
    }

    /** Returns the table with the columns of {@code properties}: if each level has a table, that of a level above. */
    TableName tableOf(List<String> properties) {
        boolean isKey = properties.stream().allMatch(each -> stored(each).map(ColumnMapping::isId).orElse(false));
        return isKey || parent == null || !parent.names().containsAll(properties) ? table : parent.tableOf(properties);
    }

    /** Returns the names of the attributes. */
    public List<String> names() {
        return stored.stream().map(ColumnMapping::name).toList();
    }

    /**
     * Returns the column names of {@code properties}.
     *
     * @throws java.util.NoSuchElementException if one of them has no column
     */
    public List<String> columns(List<String> properties) {
        return properties.stream().map(name -> stored(name).orElseThrow().column().name()).toList();
    }

    /** Returns whether {@code properties} contain a unique combination of attributes. */
    public boolean isUnique(List<String> properties) {
        return uniques().stream().anyMatch(unique -> properties.containsAll(unique));
    }

    /** Returns each unique combination of attributes: the identifier, each unique column, and each unique index. */
    public List<Set<String>> uniques() {
        List<Set<String>> uniques = new ArrayList<>(parent == null ? List.of() : parent.uniques());
        if (parent == null && !ids().isEmpty()) {
            uniques.add(Set.copyOf(ids().stream().map(ColumnMapping::name).toList()));
        }
        ownStored().stream().filter(ColumnMapping::isUnique).forEach(each -> uniques.add(Set.of(each.name())));
        declaration.annotationsOf(INDEX).stream()
                .filter(index -> index.flag("unique") && !index.texts("value").isEmpty())
                .forEach(index -> uniques.add(Set.copyOf(index.texts("value"))));
        return uniques;
    }
}
