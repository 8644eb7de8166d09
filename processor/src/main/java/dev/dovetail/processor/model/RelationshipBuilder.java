package dev.dovetail.processor.model;

import com.palantir.javapoet.TypeName;
import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Fetch;
import dev.dovetail.generated.CollectionType;
import dev.dovetail.generated.Order;
import dev.dovetail.metadata.RelationshipKind;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link RelationshipModel}. Values that are not set have the defaults of the annotations. */
public final class RelationshipBuilder {
    private final int index;
    private final String name;
    private final RelationshipKind kind;
    private final EntityNames target;
    private String targetRoot;
    private @Nullable AccessorModel accessor;
    private boolean backref;
    private List<String> key = List.of();
    private List<String> references = List.of();
    private @Nullable AssociationModel association;
    private @Nullable InverseModel inverse;
    private List<Cascade> cascade = RelationshipModel.DEFAULT_CASCADE;
    private boolean deleteOrphans;
    private boolean singleParent;
    private boolean passiveDeletes;
    private boolean viewOnly;
    private Fetch fetch = Fetch.LAZY;
    private List<Order> orderBy = List.of();
    private CollectionType container = CollectionType.LIST;
    private @Nullable String mapKey;
    private @Nullable TypeName mapKeyType;

    RelationshipBuilder(int index, String name, RelationshipKind kind, EntityNames target) {
        this.index = index;
        this.name = name;
        this.kind = kind;
        this.target = target;
        this.targetRoot = target.variable();
    }

    /** Sets the names of all attributes of the target, which the name of its root path depends on. */
    public RelationshipBuilder targetAttributes(Collection<String> attributes) {
        this.targetRoot = target.root(attributes);
        return this;
    }

    /** Sets the accessors. Not called for an implicit side. */
    public RelationshipBuilder accessor(AccessorModel accessor) {
        this.accessor = accessor;
        return this;
    }

    /** Makes this side a backref, which the other side declares by name. */
    public RelationshipBuilder backref() {
        this.backref = true;
        return this;
    }

    /**
     * Sets the properties of the child that form the foreign key, and the properties of the parent that they reference.
     * An empty list {@code references} means the identifier.
     */
    public RelationshipBuilder key(List<String> key, List<String> references) {
        this.key = key;
        this.references = references;
        return this;
    }

    /** Sets the association table, as seen from this side. */
    public RelationshipBuilder association(AssociationModel association) {
        this.association = association;
        return this;
    }

    /** Sets the other side: the property of the target, and its getter, which is null for an implicit side. */
    public RelationshipBuilder inverse(String property, @Nullable String getter) {
        this.inverse = new InverseModel(property, getter);
        return this;
    }

    /** Sets the operations that cascade to the targets. */
    public RelationshipBuilder cascade(List<Cascade> cascade) {
        this.cascade = cascade;
        return this;
    }

    /** Sets whether orphans are deleted. */
    public RelationshipBuilder deleteOrphans(boolean deleteOrphans) {
        this.deleteOrphans = deleteOrphans;
        return this;
    }

    /** Sets whether a target can have only one parent. */
    public RelationshipBuilder singleParent(boolean singleParent) {
        this.singleParent = singleParent;
        return this;
    }

    /** Sets whether targets that are not loaded are left to the {@code ON DELETE} of the database. */
    public RelationshipBuilder passiveDeletes(boolean passiveDeletes) {
        this.passiveDeletes = passiveDeletes;
        return this;
    }

    /** Sets whether the relationship is view-only. */
    public RelationshipBuilder viewOnly(boolean viewOnly) {
        this.viewOnly = viewOnly;
        return this;
    }

    /** Sets the loading strategy used without a fetch plan. */
    public RelationshipBuilder fetch(Fetch fetch) {
        this.fetch = fetch;
        return this;
    }

    /** Sets the order in which the collection is loaded. */
    public RelationshipBuilder orderBy(List<Order> orderBy) {
        this.orderBy = orderBy;
        return this;
    }

    /** Makes the collection a set. */
    public RelationshipBuilder asSet() {
        this.container = CollectionType.SET;
        return this;
    }

    /**
     * Makes the collection a map. {@code mapKey} is the property of the target that is the key, and {@code mapKeyType}
     * its boxed type.
     */
    public RelationshipBuilder asMap(String mapKey, TypeName mapKeyType) {
        this.container = CollectionType.MAP;
        this.mapKey = mapKey;
        this.mapKeyType = mapKeyType;
        return this;
    }

    /** Returns the relationship. */
    public RelationshipModel build() {
        return new RelationshipModel(index, name, kind, target, targetRoot, accessor, backref, key, references,
                association, inverse, cascade, deleteOrphans, singleParent, passiveDeletes, viewOnly, fetch, orderBy,
                container, mapKey, mapKeyType);
    }
}
