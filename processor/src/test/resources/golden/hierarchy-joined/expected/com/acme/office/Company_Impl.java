// Generated from Company.java. Edit that file, not this one.
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
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Company}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties("legalForm")
@SourceComments("A legal person.")
final class Company_Impl extends Company implements Tracked {
    static final int ADDRESSES = 0;
    static final int ID = 1;
    static final int NAME = 2;
    static final int VERSION = 3;
    static final int TYPE = 4;
    static final int CONTACTS = 5;
    static final int CUSTOMERS = 6;
    static final int LEGAL_FORM = 7;

    private @Nullable Long id;
    private String name;
    private long version;
    private List<Address> addresses;
    private @Nullable String legalForm;
    private List<Employee> contacts;
    private List<Customer> customers;

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
    public @Nullable String getLegalForm() {
        if (($loaded & (1L << LEGAL_FORM)) == 0) {
            Tracking.load(this, LEGAL_FORM);
        }
        return legalForm;
    }

    @Override
    public void setLegalForm(@Nullable String legalForm) {
        Tracking.changing(this, LEGAL_FORM);
        this.legalForm = legalForm;
    }

    @Override
    public List<Employee> getContacts() {
        if (($loaded & (1L << CONTACTS)) == 0) {
            Tracking.load(this, CONTACTS);
        }
        return contacts;
    }

    /** Returns the other side of {@link Customer#getCompany()}. Called by {@link Company_}. */
    List<Customer> $customers() {
        if (($loaded & (1L << CUSTOMERS)) == 0) {
            Tracking.load(this, CUSTOMERS);
        }
        return customers;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Company_.TYPE;
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
            case TYPE -> "company";
            case CONTACTS -> contacts;
            case CUSTOMERS -> customers;
            case LEGAL_FORM -> legalForm;
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
            case CONTACTS -> contacts = (List<Employee>) value;
            case CUSTOMERS -> customers = (List<Customer>) value;
            case LEGAL_FORM -> legalForm = (String) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        name = row.string(first + 1);
        version = row.longValue(first + 2);
        legalForm = row.string(first + 4);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case NAME -> name = row.string(column);
            case VERSION -> version = row.longValue(column);
            case TYPE -> { }
            case LEGAL_FORM -> legalForm = row.string(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case NAME -> parameters.string(position, name);
            case VERSION -> parameters.longValue(position, version);
            case TYPE -> parameters.string(position, "company");
            case LEGAL_FORM -> parameters.string(position, legalForm);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Company}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Company> {
        Type() {
            super(Company.class, "Company", TableName.of("companies"), Party_.TYPE, "company",
                    Attribute.of(LEGAL_FORM, "legalForm", "legal_form", ColumnType.STRING).nullable());
        }

        @Override
        protected Company create() {
            return new Company_Impl();
        }

        @Override
        protected Company read(Row row, int first, long loaded, Attachment attachment) {
            Company_Impl object = new Company_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToMany(CONTACTS, "contacts", Employee_.TYPE)
                        .associationInverse(TableName.of("contacts"), List.of("company_id"), List.of("employee_id"))
                        .inverse("companies"),
                RelationshipDefinition.oneToMany(CUSTOMERS, "customers", Customer_.TYPE)
                        .key("companyId")
                        .inverse("company")
                        .implicit()
            };
        }
    }
}
