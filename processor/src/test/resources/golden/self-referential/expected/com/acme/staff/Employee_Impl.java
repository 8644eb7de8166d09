// Generated from Employee.java. Edit that file, not this one.
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
import dev.dovetail.generated.SourceComments;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.generated.WithoutGetters;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Employee}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties({"managerId", "manager"})
@SourceComments("Somebody who works here, who may report to somebody else, and who may have others that "
        + "report in turn and look up.")
final class Employee_Impl extends Employee implements Tracked, WithoutGetters {
    static final int MANAGER = 0;
    static final int REPORTS = 1;
    static final int MENTORS = 2;
    static final int MENTEES = 3;
    static final int ID = 4;
    static final int NAME = 5;
    static final int MANAGER_ID = 6;

    private @Nullable Long id;
    private String name;
    private @Nullable Long managerId;
    private @Nullable Employee manager;
    private List<Employee> reports;
    private Set<Employee> mentors;
    private Set<Employee> mentees;

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
    public Employee name(String name) {
        Tracking.changing(this, NAME);
        this.name = name;
        return this;
    }

    @Override
    public @Nullable Long managerId() {
        if (($loaded & (1L << MANAGER_ID)) == 0) {
            Tracking.load(this, MANAGER_ID);
        }
        return managerId;
    }

    @Override
    public @Nullable Employee manager() {
        if (($loaded & (1L << MANAGER)) == 0) {
            Tracking.load(this, MANAGER);
        }
        return manager;
    }

    /** Sets {@link Employee#manager()} and updates {@link Employee#reports()}. */
    @Override
    public Employee manager(@Nullable Employee manager) {
        Tracking.refer(this, MANAGER, manager);
        return this;
    }

    @Override
    public List<Employee> reports() {
        if (($loaded & (1L << REPORTS)) == 0) {
            Tracking.load(this, REPORTS);
        }
        return reports;
    }

    @Override
    public Set<Employee> mentors() {
        if (($loaded & (1L << MENTORS)) == 0) {
            Tracking.load(this, MENTORS);
        }
        return mentors;
    }

    @Override
    public Set<Employee> mentees() {
        if (($loaded & (1L << MENTEES)) == 0) {
            Tracking.load(this, MENTEES);
        }
        return mentees;
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
            case MANAGER -> manager;
            case REPORTS -> reports;
            case MENTORS -> mentors;
            case MENTEES -> mentees;
            case ID -> id;
            case NAME -> name;
            case MANAGER_ID -> managerId;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case MANAGER -> manager = (Employee) value;
            case REPORTS -> reports = (List<Employee>) value;
            case MENTORS -> mentors = (Set<Employee>) value;
            case MENTEES -> mentees = (Set<Employee>) value;
            case ID -> id = (Long) value;
            case NAME -> name = (String) value;
            case MANAGER_ID -> managerId = (Long) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        name = row.string(first + 1);
        managerId = row.longOrNull(first + 2);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case NAME -> name = row.string(column);
            case MANAGER_ID -> managerId = row.longOrNull(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case NAME -> parameters.string(position, name);
            case MANAGER_ID -> parameters.longOrNull(position, managerId);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Employee}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Employee> {
        Type() {
            super(Employee.class, "Employee", TableName.of("employees"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(NAME, "name", "name", ColumnType.STRING),
                    Attribute.of(MANAGER_ID, "managerId", "manager_id", ColumnType.LONG).foreignKey().nullable());
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
                RelationshipDefinition.manyToOne(MANAGER, "manager", Employee_.TYPE)
                        .key("managerId")
                        .inverse("reports"),
                RelationshipDefinition.oneToMany(REPORTS, "reports", Employee_.TYPE)
                        .key("managerId")
                        .inverse("manager"),
                RelationshipDefinition.manyToMany(MENTORS, "mentors", Employee_.TYPE)
                        .association(TableName.of("mentorships"), List.of("mentee_id"), List.of("mentor_id"))
                        .inverse("mentees")
                        .asSet(),
                RelationshipDefinition.manyToMany(MENTEES, "mentees", Employee_.TYPE)
                        .associationInverse(TableName.of("mentorships"), List.of("mentor_id"), List.of("mentee_id"))
                        .inverse("mentors")
                        .asSet()
            };
        }
    }
}
