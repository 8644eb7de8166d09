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

/** Puts one side of a relationship together; whatever is not said has the annotation's default. */
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

    /** The target's attributes, all of them: the name of its root path depends on theirs. */
    public RelationshipBuilder targetAttributes(Collection<String> attributes) {
        this.targetRoot = target.root(attributes);
        return this;
    }

    /** How the user reads and writes it; not called for a side that the user has not declared. */
    public RelationshipBuilder accessor(AccessorModel accessor) {
        this.accessor = accessor;
        return this;
    }

    /** The other side declares this one, by this name, on the user's behalf. */
    public RelationshipBuilder backref() {
        this.backref = true;
        return this;
    }

    /** The child's properties that hold the key, and the parent's that they refer to (empty: its identifier). */
    public RelationshipBuilder key(List<String> key, List<String> references) {
        this.key = key;
        this.references = references;
        return this;
    }

    /** The association table, seen from this side. */
    public RelationshipBuilder association(AssociationModel association) {
        this.association = association;
        return this;
    }

    /** The other side: the target's property and its getter (null where nobody declared it). */
    public RelationshipBuilder inverse(String property, @Nullable String getter) {
        this.inverse = new InverseModel(property, getter);
        return this;
    }

    /** Which operations pass on. */
    public RelationshipBuilder cascade(List<Cascade> cascade) {
        this.cascade = cascade;
        return this;
    }

    /** Whether targets without a parent are deleted. */
    public RelationshipBuilder deleteOrphans(boolean deleteOrphans) {
        this.deleteOrphans = deleteOrphans;
        return this;
    }

    /** Whether a target may have one parent only. */
    public RelationshipBuilder singleParent(boolean singleParent) {
        this.singleParent = singleParent;
        return this;
    }

    /** Whether the database takes care of targets that are not loaded. */
    public RelationshipBuilder passiveDeletes(boolean passiveDeletes) {
        this.passiveDeletes = passiveDeletes;
        return this;
    }

    /** Whether it is only read. */
    public RelationshipBuilder viewOnly(boolean viewOnly) {
        this.viewOnly = viewOnly;
        return this;
    }

    /** How it is loaded where a query does not say. */
    public RelationshipBuilder fetch(Fetch fetch) {
        this.fetch = fetch;
        return this;
    }

    /** The order in which the collection is loaded. */
    public RelationshipBuilder orderBy(List<Order> orderBy) {
        this.orderBy = orderBy;
        return this;
    }

    /** The user sees a set. */
    public RelationshipBuilder asSet() {
        this.container = CollectionType.SET;
        return this;
    }

    /** The user sees a map, keyed by the target's property, whose type (boxed) is given. */
    public RelationshipBuilder asMap(String mapKey, TypeName mapKeyType) {
        this.container = CollectionType.MAP;
        this.mapKey = mapKey;
        this.mapKeyType = mapKeyType;
        return this;
    }

    /** The finished side. */
    public RelationshipModel build() {
        return new RelationshipModel(index, name, kind, target, targetRoot, accessor, backref, key, references,
                association, inverse, cascade, deleteOrphans, singleParent, passiveDeletes, viewOnly, fetch, orderBy,
                container, mapKey, mapKeyType);
    }
}
