// Written by dovetail-tools from the table newsletter; kept as it is once it is edited: 1dbb38c6
package dev.dovetail.it.rental;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
public interface Newsletter {
    @Id
    @GeneratedValue
    Long newsletterId();

    @ForeignKey(value = Customer.class, references = "publicId",
            name = "newsletter_customer_public_id_fkey")
    UUID customerPublicId();

    @ManyToOne(backPopulates = "customerPublicNewsletters", foreignKey = "customerPublicId")
    Customer customerPublic();

    Newsletter customerPublic(Customer customerPublic);

    @ForeignKey(value = Customer.class, name = "newsletter_recommended_by_fkey")
    @Nullable Integer recommendedBy();

    @ManyToOne(backPopulates = "recommendedNewsletters", foreignKey = "recommendedBy")
    @Nullable Customer recommendedByCustomer();

    Newsletter recommendedByCustomer(@Nullable Customer recommendedByCustomer);

    String topic();

    Newsletter topic(String topic);
}
