package dev.dovetail.processor.declaration;

import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Convert;
import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Enumerated;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.MapKey;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OneToOne;
import dev.dovetail.annotation.OrderBy;
import dev.dovetail.annotation.Table;
import dev.dovetail.annotation.Version;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The annotations of entities and their properties. */
public enum AnnotationKind {
    /** {@link Entity}. */
    ENTITY(Entity.class),
    /** {@link dev.dovetail.annotation.Inheritance}. */
    INHERITANCE(dev.dovetail.annotation.Inheritance.class),
    /** {@link Table}. */
    TABLE(Table.class),
    /** {@link Index}. */
    INDEX(Index.class),
    /** {@link Id}. */
    ID(Id.class),
    /** {@link GeneratedValue}. */
    GENERATED_VALUE(GeneratedValue.class),
    /** {@link Version}. */
    VERSION(Version.class),
    /** {@link Column}. */
    COLUMN(Column.class),
    /** {@link DatabaseGenerated}. */
    DATABASE_GENERATED(DatabaseGenerated.class),
    /** {@link Default}. */
    DEFAULT(Default.class),
    /** {@link Check}. */
    CHECK(Check.class),
    /** {@link Embedded}. */
    EMBEDDED(Embedded.class),
    /** {@link Convert}. */
    CONVERT(Convert.class),
    /** {@link Enumerated}. */
    ENUMERATED(Enumerated.class),
    /** {@link ForeignKey}. */
    FOREIGN_KEY(ForeignKey.class),
    /** {@link ManyToOne}. */
    MANY_TO_ONE(ManyToOne.class),
    /** {@link OneToMany}. */
    ONE_TO_MANY(OneToMany.class),
    /** {@link OneToOne}. */
    ONE_TO_ONE(OneToOne.class),
    /** {@link ManyToMany}. */
    MANY_TO_MANY(ManyToMany.class),
    /** {@link OrderBy}. */
    ORDER_BY(OrderBy.class),
    /** {@link MapKey}. */
    MAP_KEY(MapKey.class);

    private static final Map<String, AnnotationKind> BY_NAME = new HashMap<>();

    static {
        for (AnnotationKind kind : values()) {
            BY_NAME.put(kind.simpleName, kind);
        }
    }

    private final String simpleName;

    AnnotationKind(Class<? extends Annotation> type) {
        this.simpleName = type.getSimpleName();
    }

    /** Returns the kind of the annotation with this simple name, or empty if there is none. */
    static Optional<AnnotationKind> named(String simpleName) {
        return Optional.ofNullable(BY_NAME.get(simpleName));
    }

    /** Returns whether annotations of this kind make a property a relationship. */
    public boolean isRelationship() {
        return switch (this) {
            case MANY_TO_ONE, ONE_TO_MANY, ONE_TO_ONE, MANY_TO_MANY -> true;
            default -> false;
        };
    }

    /** Returns whether annotations of this kind make a property a to-many relationship. */
    public boolean isToMany() {
        return this == ONE_TO_MANY || this == MANY_TO_MANY;
    }

    /** Returns the simple name of the annotation. */
    @Override
    public String toString() {
        return simpleName;
    }
}
