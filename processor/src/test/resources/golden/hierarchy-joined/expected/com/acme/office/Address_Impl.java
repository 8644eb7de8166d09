// Generated from Address.java. Edit that file, not this one.
package com.acme.office;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.SourceComments;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Address}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@SourceComments("Where a party lives.")
final class Address_Impl extends Address implements Tracked {
    static final int PARTY = 0;
    static final int ID = 1;
    static final int STREET = 2;
    static final int PARTY_ID = 3;

    private @Nullable Long id;
    private String street;
    private Long partyId;
    private @Nullable Party party;

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
    public String getStreet() {
        if (($loaded & (1L << STREET)) == 0) {
            Tracking.load(this, STREET);
        }
        return street;
    }

    @Override
    public void setStreet(String street) {
        Tracking.changing(this, STREET);
        this.street = street;
    }

    @Override
    public Long getPartyId() {
        if (($loaded & (1L << PARTY_ID)) == 0) {
            Tracking.load(this, PARTY_ID);
        }
        return partyId;
    }

    @Override
    public Party getParty() {
        if (($loaded & (1L << PARTY)) == 0) {
            Tracking.load(this, PARTY);
        }
        return party;
    }

    /** Sets {@link Address#getParty()} and updates {@link Party#getAddresses()}. */
    @Override
    public void setParty(Party party) {
        Tracking.refer(this, PARTY, party);
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Address_.TYPE;
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
            case PARTY -> party;
            case ID -> id;
            case STREET -> street;
            case PARTY_ID -> partyId;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case PARTY -> party = (Party) value;
            case ID -> id = (Long) value;
            case STREET -> street = (String) value;
            case PARTY_ID -> partyId = (Long) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        street = row.string(first + 1);
        partyId = row.longOrNull(first + 2);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case STREET -> street = row.string(column);
            case PARTY_ID -> partyId = row.longOrNull(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case STREET -> parameters.string(position, street);
            case PARTY_ID -> parameters.longOrNull(position, partyId);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Address}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Address> {
        Type() {
            super(Address.class, "Address", TableName.of("addresses"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(STREET, "street", "street", ColumnType.STRING),
                    Attribute.of(PARTY_ID, "partyId", "party_id", ColumnType.LONG).foreignKey());
        }

        @Override
        protected Address create() {
            return new Address_Impl();
        }

        @Override
        protected Address read(Row row, int first, long loaded, Attachment attachment) {
            Address_Impl object = new Address_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(PARTY, "party", Party_.TYPE).key("partyId").inverse("addresses")
            };
        }
    }
}
