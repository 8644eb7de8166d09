// Generated from Document.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.SummandColumn;
import dev.dovetail.tuple.Tuple2;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Is the path to {@link Document} entities in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Document_<R> extends KeyedPath<R, Document, Tuple2<Long, Long>> {
    /** The entity type of {@link Document}. */
    public static final EntityType<Document> TYPE = mapping(new Document_Impl.Type());

    /** The root of a query for {@link Document} entities. */
    public static final Document_<Document> document = new Document_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> tenantId = summand(Document_Impl.TENANT_ID);
    public final SummandColumn<R, Long, BigInteger> id = summand(Document_Impl.ID);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Document_::new}. */
    public Document_(Source source) {
        super(TYPE, source);
    }

    /** Returns the path to {@link Document#tenant()}. */
    public Tenant_<R> tenant() {
        return new Tenant_<>(step(Document_Impl.TENANT));
    }

    /** Returns the path as one to a {@link Invoice}, whose columns are null in rows of other types. */
    public Invoice_<R> asInvoice() {
        return new Invoice_<>(as(Invoice_.TYPE));
    }

    /** Returns the condition that the path leads to a {@link Invoice}. */
    public Condition<R> isInvoice() {
        return isA(Invoice_.TYPE);
    }

    /** Returns the path as one to a {@link Letter}, whose columns are null in rows of other types. */
    public Letter_<R> asLetter() {
        return new Letter_<>(as(Letter_.TYPE));
    }

    /** Returns the condition that the path leads to a {@link Letter}. */
    public Condition<R> isLetter() {
        return isA(Letter_.TYPE);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Document_<R>, ? extends Condition<R>> condition) {
        return has(new Document_<>(again()), condition);
    }

    @Override
    protected <Q> Document_<Q> at(Source source) {
        return new Document_<>(source);
    }
}
