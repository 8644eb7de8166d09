// Generated from Department.java. Edit that file, not this one.
package com.acme.staff;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.NullableProperties;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.generated.WithoutGetters;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Department}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties({"headId", "head"})
final class Department_Impl extends Department implements Tracked, WithoutGetters {
    static final int HEAD = 0;
    static final int EMPLOYEES = 1;
    static final int ID = 2;
    static final int NAME = 3;
    static final int HEAD_ID = 4;

    private @Nullable Long id;
    private String name;
    private @Nullable Long headId;
    private @Nullable Employee head;
    private List<Employee> employees;

    private @Nullable Attachment $attachment;
    private @Nullable Changes $changes;
    private long $loaded;

    @Override
    public Long id() {
        if (($loaded & (1L << ID)) == 0) {
            Tracking.load(this, ID);
        }
        return id;
    }

    @Override
    public String name() {
        if (($loaded & (1L << NAME)) == 0) {
            Tracking.load(this, NAME);
        }
        return name;
    }

    @Override
    public Department name(String name) {
        Tracking.changing(this, NAME);
        this.name = name;
        return this;
    }

    @Override
    public @Nullable Long headId() {
        if (($loaded & (1L << HEAD_ID)) == 0) {
            Tracking.load(this, HEAD_ID);
        }
        return headId;
    }

    @Override
    public @Nullable Employee head() {
        if (($loaded & (1L << HEAD)) == 0) {
            Tracking.load(this, HEAD);
        }
        return head;
    }

    /** Sets {@link Department#head()}. */
    @Override
    public Department head(@Nullable Employee head) {
        Tracking.refer(this, HEAD, head);
        return this;
    }

    @Override
    public List<Employee> employees() {
        if (($loaded & (1L << EMPLOYEES)) == 0) {
            Tracking.load(this, EMPLOYEES);
        }
        return employees;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Department_.TYPE;
    }

    @Override
    public @Nullable Attachment $attachment() {
        return $attachment;
    }

    @Override
    public void $attachment(@Nullable Attachment attachment) {
        $attachment = attachment;
    }

    @Override
    public long $loaded() {
        return $loaded;
    }

    @Override
    public void $loaded(long mask) {
        $loaded = mask;
    }

    @Override
    public @Nullable Changes $changes() {
        return $changes;
    }

    @Override
    public void $changes(@Nullable Changes changes) {
        $changes = changes;
    }

    @Override
    public @Nullable Object $get(int property) {
        return switch (property) {
            case HEAD -> head;
            case EMPLOYEES -> employees;
            case ID -> id;
            case NAME -> name;
            case HEAD_ID -> headId;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case HEAD -> head = (Employee) value;
            case EMPLOYEES -> employees = (List<Employee>) value;
            case ID -> id = (Long) value;
            case NAME -> name = (String) value;
            case HEAD_ID -> headId = (Long) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        name = row.string(first + 1);
        headId = row.longOrNull(first + 2);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case NAME -> name = row.string(column);
            case HEAD_ID -> headId = row.longOrNull(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case NAME -> parameters.string(position, name);
            case HEAD_ID -> parameters.longOrNull(position, headId);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Department}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Department> {
        Type() {
            super(Department.class, "Department", TableName.of("departments"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(NAME, "name", "name", ColumnType.STRING),
                    Attribute.of(HEAD_ID, "headId", "head_id", ColumnType.LONG).foreignKey().nullable());
        }

        @Override
        protected Department create() {
            return new Department_Impl();
        }

        @Override
        protected Department read(Row row, int first, long loaded, Attachment attachment) {
            Department_Impl object = new Department_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(HEAD, "head", Employee_.TYPE).key("headId"),
                RelationshipDefinition.oneToMany(EMPLOYEES, "employees", Employee_.TYPE)
                        .key("departmentId")
                        .inverse("department")
            };
        }
    }
}
