// Generated from Employee.java. Edit that file, not this one.
package com.acme.staff;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.generated.WithoutGetters;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Employee}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
final class Employee_Impl extends Employee implements Tracked, WithoutGetters {
    static final int DEPARTMENT = 0;
    static final int ID = 1;
    static final int DEPARTMENT_ID = 2;

    private @Nullable Long id;
    private Long departmentId;
    private @Nullable Department department;

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
    public Long departmentId() {
        if (($loaded & (1L << DEPARTMENT_ID)) == 0) {
            Tracking.load(this, DEPARTMENT_ID);
        }
        return departmentId;
    }

    @Override
    public Department department() {
        if (($loaded & (1L << DEPARTMENT)) == 0) {
            Tracking.load(this, DEPARTMENT);
        }
        return department;
    }

    /** Sets {@link Employee#department()} and updates {@link Department#employees()}. */
    @Override
    public Employee department(Department department) {
        Tracking.refer(this, DEPARTMENT, department);
        return this;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Employee_.TYPE;
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
            case DEPARTMENT -> department;
            case ID -> id;
            case DEPARTMENT_ID -> departmentId;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case DEPARTMENT -> department = (Department) value;
            case ID -> id = (Long) value;
            case DEPARTMENT_ID -> departmentId = (Long) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        departmentId = row.longOrNull(first + 1);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case DEPARTMENT_ID -> departmentId = row.longOrNull(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case DEPARTMENT_ID -> parameters.longOrNull(position, departmentId);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Employee}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Employee> {
        Type() {
            super(Employee.class, "Employee", TableName.of("employees"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(DEPARTMENT_ID, "departmentId", "department_id", ColumnType.LONG).foreignKey());
        }

        @Override
        protected Employee create() {
            return new Employee_Impl();
        }

        @Override
        protected Employee read(Row row, int first, long loaded, Attachment attachment) {
            Employee_Impl object = new Employee_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(DEPARTMENT, "department", Department_.TYPE)
                        .key("departmentId")
                        .inverse("employees")
            };
        }
    }
}
