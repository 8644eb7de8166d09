package dev.dovetail.processor.declaration;

import java.util.Map;
import java.util.Optional;

/** Maps names and annotations of JPA and SQLAlchemy to their counterparts in Dovetail. */
final class JpaTerms {
    /** Dovetail's names of annotation elements, by {@code Annotation.element} or by {@code element} alone. */
    private static final Map<String, String> RENAMED = Map.ofEntries(
            Map.entry("mappedBy", "backPopulates"), Map.entry("back_populates", "backPopulates"),
            Map.entry("orphanRemoval", "deleteOrphans"), Map.entry("passive_deletes", "passiveDeletes"),
            Map.entry("single_parent", "singleParent"), Map.entry("viewonly", "viewOnly"), Map.entry("lazy", "fetch"),
            Map.entry("joinTable", "associationTable"), Map.entry("secondary", "associationTable"),
            Map.entry("joinColumn", "foreignKey"), Map.entry("foreign_keys", "foreignKey"),
            Map.entry("columnDefinition", "definition"), Map.entry("catalog", "schema"),
            Map.entry("generator", "sequence"), Map.entry("referencedColumnName", "references"),
            Map.entry("columnList", "value"), Map.entry("columnNames", "value"), Map.entry("joinColumns", "columns"),
            Map.entry("inverseJoinColumns", "inverseColumns"), Map.entry("strategy", "value"),
            Map.entry("converter", "value"), Map.entry("constraints", "value"), Map.entry("ondelete", "onDelete"),
            Map.entry("onupdate", "onUpdate"),
            Map.entry("Entity.name", "table"), Map.entry("Entity.value", "table"), Map.entry("Column.value", "name"),
            Map.entry("Table.value", "name"), Map.entry("MapKey.name", "value"),
            Map.entry("OneToMany.value", "backPopulates"), Map.entry("ManyToOne.value", "backPopulates"),
            Map.entry("OneToOne.value", "backPopulates"), Map.entry("ManyToMany.value", "backPopulates"));
    /** How to express an element that Dovetail's annotations do not have, by the name of the element. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("nullable", "the property's type says it: @Nullable or not"),
            Map.entry("optional", "the property's type says it: @Nullable or not"),
            Map.entry("targetEntity", "the property's type says it"),
            Map.entry("insertable", "a property without a setter is only read"),
            Map.entry("updatable", "a property without a setter is only read"),
            Map.entry("indexes", "write @Index on the type"), Map.entry("index", "write @Index on the type"),
            Map.entry("uniqueConstraints", "write @Index(value = {...}, unique = true) on the type"),
            Map.entry("default_", "write @Default on the property"),
            Map.entry("comment", "the property's Javadoc says it"), Map.entry("order_by",
            "write @OrderBy on the property"), Map.entry("primaryKey", "write @Id on the property"),
            Map.entry("referencedTable", "write the entity's class, as in: @ForeignKey(User.class)"));

    /** What to write in place of an annotation that Dovetail does not have, by its simple name. */
    private static final Map<String, String> ANNOTATIONS = Map.ofEntries(
            Map.entry("JoinColumn", "The key is a property of its own, with @ForeignKey."),
            Map.entry("JoinColumns", "The keys are properties of their own, with @ForeignKey."),
            Map.entry("JoinTable", "Write: @ManyToMany(associationTable = @AssociationTable(name = \"...\"))"),
            Map.entry("Transient", "A method with a body is no property."),
            Map.entry("Basic", "Take it off: each abstract getter is a property."),
            Map.entry("Lob", "Take it off: the property's type, and length of @Column, say how much the column holds."),
            Map.entry("Temporal", "The property's type says it: LocalDate, LocalTime, LocalDateTime or Instant."),
            Map.entry("Embedded", "Write @Embedded of Dovetail; the type is a record."),
            Map.entry("Embeddable", "Take it off: any record can be embedded, with @Embedded on the property."),
            Map.entry("EmbeddedId", "Write: @Id @Embedded. The type is a record."),
            Map.entry("IdClass",
            "Write each property of the key on the entity, with @Id, or one that is a record: @Id @Embedded."),
            Map.entry("MapsId", "Write @Id as well as @ForeignKey on the key's property."),
            Map.entry("ElementCollection", "Make it an entity of its own, and a @OneToMany."),
            Map.entry("CollectionTable", "Make it an entity of its own, and a @OneToMany."),
            Map.entry("MappedSuperclass", "Take it off: an entity inherits the properties of any type."),
            Map.entry("Inheritance", "Write @Inheritance of Dovetail, on a sealed entity."),
            Map.entry("SequenceGenerator",
            "Write: @GeneratedValue(value = GenerationType.SEQUENCE, sequence = \"...\")"),
            Map.entry("NamedQuery", "Write the query where it is used: session.select(...).where(...)"),
            Map.entry("NamedQueries", "Write the queries where they are used: session.select(...).where(...)"),
            Map.entry("NamedNativeQuery", "Write the query where it is used."),
            Map.entry("NamedEntityGraph", "Say with each query what it fetches: .with(selectIn(...))"),
            Map.entry("DiscriminatorColumn", "Write on the root: @Inheritance(discriminatorColumn = \"...\")"),
            Map.entry("DiscriminatorValue", "Write: @Entity(discriminator = \"...\")"),
            Map.entry("PrimaryKeyJoinColumn", "Take it off: a joined table has the key columns of the root."),
            Map.entry("SecondaryTable", "Make it an entity of its own, and a @OneToOne."),
            Map.entry("TableGenerator",
                    "Write: @GeneratedValue(value = GenerationType.SEQUENCE, sequence = \"...\")"),
            Map.entry("AttributeOverride",
            "Write: @Embedded(columns = @ComponentColumn(value = \"...\", column = @Column(name = \"...\")))"),
            Map.entry("Access", "Take it off: an entity's properties are its abstract getters."),
            Map.entry("EntityListeners", "Take it off: an entity has no listeners."),
            Map.entry("Cacheable", "Take it off: a session knows the objects that it has loaded."),
            Map.entry("Immutable", "Take it off: a property without a setter is only read."),
            Map.entry("DynamicUpdate", "Take it off: an update names the changed columns alone."),
            Map.entry("NaturalId", "Write: @Column(unique = true)"),
            Map.entry("UpdateTimestamp", "Set the property where the object is changed."),
            Map.entry("Formula", "Write it in the query that needs it."),
            Map.entry("BatchSize", "Take it off: what is lazy is loaded for all objects of a result at once."),
            Map.entry("UniqueConstraint", "Write @Index(value = {...}, unique = true) on the type."),
            Map.entry("CreationTimestamp", "Write: @Default(\"CURRENT_TIMESTAMP\")"));

    private JpaTerms() {}

    /**
     * Returns the name that Dovetail gives to {@code element} of {@code annotation}, or empty if this class knows none.
     */
    static Optional<String> renamed(String annotation, String element) {
        String own = RENAMED.get(annotation + "." + element);
        return Optional.ofNullable(own == null ? RENAMED.get(element) : own);
    }

    /** Returns what to write in place of the annotation {@code name}, or empty if this class does not know it. */
    static Optional<String> annotation(String name) {
        return Optional.ofNullable(ANNOTATIONS.get(name));
    }

    /**
     * Returns how to express {@code element} without an annotation element, or empty if this class does not know it.
     */
    static Optional<String> elsewhere(String element) {
        return Optional.ofNullable(ELSEWHERE.get(element));
    }
}
