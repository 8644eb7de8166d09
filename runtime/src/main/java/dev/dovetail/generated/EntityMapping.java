package dev.dovetail.generated;

import dev.dovetail.dialect.TableName;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
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
public abstract class EntityMapping<E> extends RelatedMapping<E> {
    private final Class<E> javaType;
    private final String name;
    private final TableName table;
    private final List<Attribute> attributes;
    private final List<Attribute> ownAttributes;
    private final @Nullable Attribute[] byIndex;
    private final List<Attribute> ids;
    private final InsertMapping inserted;
    private final int[] idIndexes;
    private final int[] idOffsets;
    private final int[] referable;
    private final @Nullable Attribute version;
    private final long idMask;
    private final long attributeMask;
    private final Constraints constraints;
    private final List<RecordPresence> presences;

    /**
     * Called by generated code.
     *
     * @param name the simple name of the entity, with its outer type if nested
     * @param attributes in declaration order; their indexes follow those of the relationships
     */
    protected EntityMapping(Class<E> javaType, String name, TableName table, Attribute... attributes) {
        this(null, null, javaType, name, table, List.of(attributes));
    }

    /**
     * Called by generated code for an entity below another one of a hierarchy.
     *
     * @param parent the type above, whose attributes and relationships this type has too, at the same indexes
     * @param discriminator the value of the discriminator; null if the type has no objects of its own
     * @param own the attributes that this type adds
     */
    protected EntityMapping(Class<E> javaType, String name, TableName table, EntityType<?> parent,
            @Nullable String discriminator, Attribute... own) {
        this((EntityMapping<?>) parent, discriminator, javaType, name, table, List.of(own));
    }

    private EntityMapping(@Nullable EntityMapping<?> parent, @Nullable String discriminator, Class<E> javaType,
            String name, TableName table, List<Attribute> own) {
        super(parent, discriminator);
        this.javaType = javaType;
        this.name = name;
        this.table = table;
        this.ownAttributes = own;
        SortedAttributes sorted = SortedAttributes.of(parent == null ? List.of() : parent.attributes(), own);
        this.attributes = sorted.all();
        this.byIndex = Hierarchy.byIndex(attributes);
        this.ids = sorted.ids();
        this.version = sorted.version();
        this.inserted = InsertMapping.of(this.attributes);
        this.idIndexes = SortedAttributes.indexes(ids);
        this.idOffsets = sorted.idOffsets();
        this.idMask = SortedAttributes.mask(ids);
        this.attributeMask = SortedAttributes.mask(attributes);
        this.referable = SortedAttributes.indexes(sorted.unique());
        this.presences = new ArrayList<>(parent == null ? List.of() : parent.presences());
        this.constraints = new Constraints(this.attributes, this.ids, parent == null ? null : parent.constraints());
    }

    @Override
    final EntityMapping<E> self() {
        return this;
    }

    final Constraints constraints() {
        return constraints;
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

    /** Returns the attributes that this type adds to those of its parent. */
    public final List<Attribute> ownAttributes() {
        return ownAttributes;
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

    /**
     * Returns the attribute at {@code index}.
     *
     * @throws IndexOutOfBoundsException if the property is a relationship
     */
    public final Attribute attribute(int index) {
        Attribute attribute = index < byIndex.length ? byIndex[index] : null;
        if (attribute == null) {
            throw new IndexOutOfBoundsException(name + " has no attribute " + index);
        }
        return attribute;
    }

    /** Returns whether the property at {@code index} is a relationship. */
    public final boolean isRelationship(int index) {
        return index >= byIndex.length || byIndex[index] == null;
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

    /** Called by generated code for each nullable record that contains a foreign key of a relationship. */
    protected final void presence(String property, String... required) {
        presences.add(RecordPresence.of(property, named(required), attributes));
    }

    /** Returns the nullable records that contain a foreign key of a relationship. Must not be modified. */
    public final List<RecordPresence> presences() {
        return presences;
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

    /** Returns the name of the property at {@code index}. */
    public final String propertyName(int index) {
        return isRelationship(index) ? relationship(index).name() : attribute(index).name();
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
