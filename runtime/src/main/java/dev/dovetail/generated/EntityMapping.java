package dev.dovetail.generated;

import dev.dovetail.dialect.TableName;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes an entity to the runtime: its table, attributes and relationships. Creates its objects. The processor
 * generates one for each entity: {@code Post_.TYPE}. Corresponds to SQLAlchemy's {@code Mapper}.
 *
 * @param <E> the entity
 */
public abstract class EntityMapping<E> extends TrackedMapping<E> {
    private final Class<E> javaType;
    private final String name;
    private final TableName table;
    private final List<Attribute> attributes;
    private final List<Attribute> ids;
    private final InsertMapping inserted;
    private final int[] idIndexes;
    private final int[] idOffsets;
    private final int[] referable;
    private final @Nullable Attribute version;
    private final long idMask;
    private final long attributeMask;
    private final Constraints constraints;
    private volatile RelationshipMapping @Nullable [] relationships;
    private @Nullable Relationships sorted;

    /**
     * Called by generated code.
     *
     * @param name the simple name of the entity, with its outer type if nested
     * @param attributes in declaration order; their indexes follow those of the relationships
     */
    protected EntityMapping(Class<E> javaType, String name, TableName table, Attribute... attributes) {
        this.javaType = javaType;
        this.name = name;
        this.table = table;
        this.attributes = List.of(attributes);
        List<Attribute> ids = new ArrayList<>();
        Attribute counted = null;
        long mask = 0;
        long idMask = 0;
        for (Attribute attribute : attributes) {
            mask |= bit(attribute.index());
            if (attribute.isId()) {
                ids.add(attribute);
                idMask |= bit(attribute.index());
            }
            if (attribute.isVersion()) {
                counted = attribute;
            }
        }
        this.ids = List.copyOf(ids);
        this.inserted = InsertMapping.of(this.attributes);
        this.idIndexes = ids.stream().mapToInt(Attribute::index).toArray();
        this.idOffsets = ids.stream().mapToInt(this.attributes::indexOf).toArray();
        this.idMask = idMask;
        this.referable = this.attributes.stream().filter(each -> each.isId() || each.isUnique())
                .mapToInt(Attribute::index).toArray();
        this.version = counted;
        this.attributeMask = mask;
        this.constraints = new Constraints(this.attributes, this.ids);
    }

    /** Returns a blank entity. */
    protected abstract E create();

    /** Creates the object of a row whose attributes start at {@code first}. Overridden to do it in one call. */
    protected E read(Row row, int first, long loaded, Attachment attachment) {
        E entity = create();
        Tracked object = (Tracked) entity;
        object.$read(row, first);
        object.$loaded(loaded);
        object.$attachment(attachment);
        return entity;
    }

    /** Defines the relationships, in the order of their indexes. They may refer to the types of other entities. */
    protected RelationshipDefinition[] relate() {
        return new RelationshipDefinition[0];
    }

    @Override
    public final E newInstance() {
        return create();
    }

    /** Creates a blank object, into which a row is about to be read. */
    public final Tracked blank() {
        return (Tracked) create();
    }

    /** Returns a new attached entity with all attributes of a row. */
    public final Tracked object(Row row, int first, Attachment attachment) {
        return (Tracked) read(row, first, attributeMask, attachment);
    }

    @Override
    public final Class<E> javaType() {
        return javaType;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final TableName table() {
        return table;
    }

    @Override
    public final List<Attribute> attributes() {
        return attributes;
    }

    @Override
    public final List<Attribute> ids() {
        return ids;
    }

    /** Returns the attributes that an INSERT writes or omits. */
    public final InsertMapping inserted() {
        return inserted;
    }

    /** Returns the indexes of {@link #ids()}. Must not be modified. */
    public final int[] idIndexes() {
        return idIndexes;
    }

    /** Returns the places of {@link #ids()} among the {@link #attributes()}. Not to be modified. */
    public final int[] idOffsets() {
        return idOffsets;
    }

    /** Returns the indexes of the attributes that foreign keys may refer to: the unique ones. Not to be modified. */
    public final int[] referable() {
        return referable;
    }

    /** Returns the bits of {@link #ids()} in an object's loaded mask. */
    public final long idMask() {
        return idMask;
    }

    @Override
    public final @Nullable Attribute version() {
        return version;
    }

    /** Returns the bits of all attributes in an object's loaded mask. */
    public final long attributeMask() {
        return attributeMask;
    }

    /** Returns the attribute at {@code index}. Indexes of attributes follow those of relationships. */
    public final Attribute attribute(int index) {
        return attributes.get(index - attributes.get(0).index());
    }

    @Override
    public final @Nullable Attribute attribute(String name) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(name)) {
                return attribute;
            }
        }
        return null;
    }

    /** Called by generated code for each constraint whose name does not contain its properties. */
    protected final void constraint(String name, String... properties) {
        constraints.add(name, named(properties));
    }

    /** Returns the attributes of the constraint {@code name}, ignoring case, or an empty list if it is not known. */
    public final List<Attribute> constrained(String name) {
        return constraints.find(name, this);
    }

    /** Called by generated code for each foreign key to {@code table} that no relationship of the entity uses. */
    protected final void foreignKey(TableName table, String... properties) {
        constraints.addKey(table, named(properties));
    }

    /** Returns whether {@code key} is a foreign key of this entity that refers to rows of {@code target}. */
    public final boolean refersTo(EntityMapping<?> target, List<Attribute> key) {
        return constraints.refer(this, key, target);
    }

    /** Called by generated code for each unique constraint or index of several columns. */
    protected final void unique(String... properties) {
        constraints.addUnique(named(properties));
    }

    private List<Attribute> named(String... names) {
        return Arrays.stream(indexes(names)).mapToObj(this::attribute).toList();
    }

    /** Returns the attributes of each unique key, the identifier first. */
    public final List<List<Attribute>> uniqueKeys() {
        return constraints.uniqueKeys();
    }

    /** Returns the indexes of the attributes named {@code names}. */
    int[] indexes(String... names) {
        int[] indexes = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            Attribute attribute = attribute(names[i]);
            if (attribute == null) {
                throw new IllegalArgumentException(name + " has no attribute \"" + names[i]
                        + "\". Compile the entities that refer to it once more.");
            }
            indexes[i] = attribute.index();
        }
        return indexes;
    }

    @Override
    public final RelationshipMapping[] relationships() {
        RelationshipMapping[] known = relationships;
        return known != null ? known : relateOnce();
    }

    /** Returns the references that write foreign keys of this table. Must not be modified. */
    public final RelationshipMapping[] references() {
        Relationships known = sorted;
        return (known != null ? known : sort()).references;
    }

    /** Returns the to-many relationships. Must not be modified. */
    public final RelationshipMapping[] collections() {
        Relationships known = sorted;
        return (known != null ? known : sort()).collections;
    }

    /** Returns the to-many relationships that write an association table. Must not be modified. */
    public final RelationshipMapping[] associations() {
        Relationships known = sorted;
        return (known != null ? known : sort()).pairs;
    }

    /** Returns one array to all threads. Holds no lock while it initialises other types. */
    private RelationshipMapping[] relateOnce() {
        RelationshipMapping[] all = Relationships.of(this, relate());
        synchronized (this) {
            RelationshipMapping[] known = relationships;
            if (known != null) {
                return known;
            }
            relationships = all;
            return all;
        }
    }

    private Relationships sort() {
        Relationships known = new Relationships(relationships());
        sorted = known;
        return known;
    }

    /** Returns the relationship at {@code index}. */
    public final RelationshipMapping relationship(int index) {
        return relationships()[index];
    }

    @Override
    public final RelationshipMapping relationship(String name) {
        for (RelationshipMapping relationship : relationships()) {
            if (relationship.name().equals(name)) {
                return relationship;
            }
        }
        throw new IllegalArgumentException(this.name + " has no relationship \"" + name + "\".");
    }

    /** Returns the name of the property at {@code index}. */
    public final String propertyName(int index) {
        return index < relationships().length ? relationship(index).name() : attribute(index).name();
    }

    /** Returns the bit of the property at {@code index}. Properties past the 63rd share one bit. */
    public static long bit(int index) {
        return 1L << Math.min(index, 63);
    }

    @Override
    public final String toString() {
        return name;
    }
}
