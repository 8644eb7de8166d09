// Generated from Customer.java. Edit that file, not this one.
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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Customer}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties({"birthday", "companyId", "company"})
@SourceComments("Somebody who buys.")
final class Customer_Impl extends Customer implements Tracked {
    static final int ADDRESSES = 0;
    static final int ID = 1;
    static final int NAME = 2;
    static final int VERSION = 3;
    static final int TYPE = 4;
    static final int BIRTHDAY = 5;
    static final int COMPANY = 6;
    static final int NUMBER = 7;
    static final int COMPANY_ID = 8;

    private @Nullable Long id;
    private String name;
    private long version;
    private List<Address> addresses;
    private @Nullable LocalDate birthday;
    private String number;
    private @Nullable Long companyId;
    private @Nullable Company company;

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
    public String getNumber() {
        if (($loaded & (1L << NUMBER)) == 0) {
            Tracking.load(this, NUMBER);
        }
        return number;
    }

    @Override
    public void setNumber(String number) {
        Tracking.changing(this, NUMBER);
        this.number = number;
    }

    @Override
    public @Nullable Long getCompanyId() {
        if (($loaded & (1L << COMPANY_ID)) == 0) {
            Tracking.load(this, COMPANY_ID);
        }
        return companyId;
    }

    @Override
    public @Nullable Company getCompany() {
        if (($loaded & (1L << COMPANY)) == 0) {
            Tracking.load(this, COMPANY);
        }
        return company;
    }

    /** Sets {@link Customer#getCompany()}. */
    @Override
    public void setCompany(@Nullable Company company) {
        Tracking.refer(this, COMPANY, company);
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Customer_.TYPE;
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
            case TYPE -> "buyer";
            case BIRTHDAY -> birthday;
            case COMPANY -> company;
            case NUMBER -> number;
            case COMPANY_ID -> companyId;
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
            case COMPANY -> company = (Company) value;
            case NUMBER -> number = (String) value;
            case COMPANY_ID -> companyId = (Long) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        name = row.string(first + 1);
        version = row.longValue(first + 2);
        birthday = row.date(first + 4);
        number = row.string(first + 5);
        companyId = row.longOrNull(first + 6);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case NAME -> name = row.string(column);
            case VERSION -> version = row.longValue(column);
            case TYPE -> { }
            case BIRTHDAY -> birthday = row.date(column);
            case NUMBER -> number = row.string(column);
            case COMPANY_ID -> companyId = row.longOrNull(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case NAME -> parameters.string(position, name);
            case VERSION -> parameters.longValue(position, version);
            case TYPE -> parameters.string(position, "buyer");
            case BIRTHDAY -> parameters.date(position, birthday);
            case NUMBER -> parameters.string(position, number);
            case COMPANY_ID -> parameters.longOrNull(position, companyId);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Customer}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Customer> {
        Type() {
            super(Customer.class, "Customer", TableName.of("customers"), Person_.TYPE, "buyer",
                    Attribute.of(NUMBER, "number", "number", ColumnType.STRING).unique().placeholders(255),
                    Attribute.of(COMPANY_ID, "companyId", "company_id", ColumnType.LONG).foreignKey().nullable());
        }

        @Override
        protected Customer create() {
            return new Customer_Impl();
        }

        @Override
        protected Customer read(Row row, int first, long loaded, Attachment attachment) {
            Customer_Impl object = new Customer_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(COMPANY, "company", Company_.TYPE)
                        .key("companyId")
                        .inverse("customers")
            };
        }
    }
}
