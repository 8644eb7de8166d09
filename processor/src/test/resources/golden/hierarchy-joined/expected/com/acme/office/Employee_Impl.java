// Generated from Employee.java. Edit that file, not this one.
package com.acme.office;

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
import dev.dovetail.metadata.Attribute;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Employee}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties({"birthday", "managerId", "manager"})
@SourceComments("Somebody who works here.")
final class Employee_Impl extends Employee implements Tracked {
    static final int ADDRESSES = 0;
    static final int ID = 1;
    static final int NAME = 2;
    static final int VERSION = 3;
    static final int TYPE = 4;
    static final int BIRTHDAY = 5;
    static final int MANAGER = 6;
    static final int REPORTS = 7;
    static final int COMPANIES = 8;
    static final int SALARY = 9;
    static final int MANAGER_ID = 10;

    private @Nullable Long id;
    private String name;
    private long version;
    private List<Address> addresses;
    private @Nullable LocalDate birthday;
    private BigDecimal salary;
    private @Nullable Long managerId;
    private @Nullable Employee manager;
    private List<Employee> reports;
    private List<Company> companies;

    private @Nullable Attachment $attachment;
    private @Nullable Changes $changes;
    private long $loaded;

    @Override
    public Long getId() {
        if (($loaded & (1L << ID)) == 0) {
            Tracking.load(this, ID);
        }
        return id;
    }

    @Override
    public String getName() {
        if (($loaded & (1L << NAME)) == 0) {
            Tracking.load(this, NAME);
        }
        return name;
    }

    @Override
    public void setName(String name) {
        Tracking.changing(this, NAME);
        this.name = name;
    }

    @Override
    public long getVersion() {
        if (($loaded & (1L << VERSION)) == 0) {
            Tracking.load(this, VERSION);
        }
        return version;
    }

    @Override
    public List<Address> getAddresses() {
        if (($loaded & (1L << ADDRESSES)) == 0) {
            Tracking.load(this, ADDRESSES);
        }
        return addresses;
    }

    @Override
    public @Nullable LocalDate getBirthday() {
        if (($loaded & (1L << BIRTHDAY)) == 0) {
            Tracking.load(this, BIRTHDAY);
        }
        return birthday;
    }

    @Override
    public void setBirthday(@Nullable LocalDate birthday) {
        Tracking.changing(this, BIRTHDAY);
        this.birthday = birthday;
    }

    @Override
    public BigDecimal getSalary() {
        if (($loaded & (1L << SALARY)) == 0) {
            Tracking.load(this, SALARY);
        }
        return salary;
    }

    @Override
    public void setSalary(BigDecimal salary) {
        Tracking.changing(this, SALARY);
        this.salary = salary;
    }

    @Override
    public @Nullable Long getManagerId() {
        if (($loaded & (1L << MANAGER_ID)) == 0) {
            Tracking.load(this, MANAGER_ID);
        }
        return managerId;
    }

    @Override
    public @Nullable Employee getManager() {
        if (($loaded & (1L << MANAGER)) == 0) {
            Tracking.load(this, MANAGER);
        }
        return manager;
    }

    /** Sets {@link Employee#getManager()} and updates {@link Employee#getReports()}. */
    @Override
    public void setManager(@Nullable Employee manager) {
        Tracking.refer(this, MANAGER, manager);
    }

    @Override
    public List<Employee> getReports() {
        if (($loaded & (1L << REPORTS)) == 0) {
            Tracking.load(this, REPORTS);
        }
        return reports;
    }

    @Override
    public List<Company> getCompanies() {
        if (($loaded & (1L << COMPANIES)) == 0) {
            Tracking.load(this, COMPANIES);
        }
        return companies;
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
            case ADDRESSES -> addresses;
            case ID -> id;
            case NAME -> name;
            case VERSION -> version;
            case TYPE -> "employee";
            case BIRTHDAY -> birthday;
            case MANAGER -> manager;
            case REPORTS -> reports;
            case COMPANIES -> companies;
            case SALARY -> salary;
            case MANAGER_ID -> managerId;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case ADDRESSES -> addresses = (List<Address>) value;
            case ID -> id = (Long) value;
            case NAME -> name = (String) value;
            case VERSION -> version = (long) value;
            case TYPE -> { }
            case BIRTHDAY -> birthday = (LocalDate) value;
            case MANAGER -> manager = (Employee) value;
            case REPORTS -> reports = (List<Employee>) value;
            case COMPANIES -> companies = (List<Company>) value;
            case SALARY -> salary = (BigDecimal) value;
            case MANAGER_ID -> managerId = (Long) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        name = row.string(first + 1);
        version = row.longValue(first + 2);
        birthday = row.date(first + 4);
        salary = row.decimal(first + 5);
        managerId = row.longOrNull(first + 6);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case NAME -> name = row.string(column);
            case VERSION -> version = row.longValue(column);
            case TYPE -> { }
            case BIRTHDAY -> birthday = row.date(column);
            case SALARY -> salary = row.decimal(column);
            case MANAGER_ID -> managerId = row.longOrNull(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case NAME -> parameters.string(position, name);
            case VERSION -> parameters.longValue(position, version);
            case TYPE -> parameters.string(position, "employee");
            case BIRTHDAY -> parameters.date(position, birthday);
            case SALARY -> parameters.decimal(position, salary);
            case MANAGER_ID -> parameters.longOrNull(position, managerId);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Employee}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Employee> {
        Type() {
            super(Employee.class, "Employee", TableName.of("employees"), Person_.TYPE, "employee",
                    Attribute.of(SALARY, "salary", "salary", ColumnType.DECIMAL).digits(2),
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
                RelationshipDefinition.manyToMany(COMPANIES, "companies", Company_.TYPE)
                        .association(TableName.of("contacts"), List.of("employee_id"), List.of("company_id"))
                        .inverse("contacts")
            };
        }
    }
}
