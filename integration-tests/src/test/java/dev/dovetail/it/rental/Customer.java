// Written by dovetail-tools from the table customer; kept as it is once it is edited: 39a751b6
package dev.dovetail.it.rental;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OneToOne;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Index(value = "lastName", name = "idx_last_name")
public interface Customer {
    @Id
    @GeneratedValue
    Integer customerId();

    @DatabaseGenerated
    @Column(unique = true)
    @Default("gen_random_uuid()")
    UUID publicId();

    Customer publicId(UUID publicId);

    @ForeignKey(value = Store.class, name = "customer_store_id_fkey")
    Integer storeId();

    @ManyToOne(backPopulates = "customers")
    Store store();

    Customer store(Store store);

    @Column(length = 45)
    String firstName();

    Customer firstName(String firstName);

    @Column(length = 45)
    String lastName();

    Customer lastName(String lastName);

    @Column(length = 50)
    @Nullable String email();

    Customer email(@Nullable String email);

    @ForeignKey(value = Address.class, name = "customer_address_id_fkey")
    Integer addressId();

    @ManyToOne(backPopulates = "customers")
    Address address();

    Customer address(Address address);

    @DatabaseGenerated
    @Default("TRUE")
    Boolean activebool();

    Customer activebool(Boolean activebool);

    @DatabaseGenerated
    @Default("CURRENT_DATE")
    LocalDate createDate();

    Customer createDate(LocalDate createDate);

    @DatabaseGenerated
    @Default("now()")
    @Nullable LocalDateTime lastUpdate();

    Customer lastUpdate(@Nullable LocalDateTime lastUpdate);

    @Nullable Integer active();

    Customer active(@Nullable Integer active);

    @OneToOne(backPopulates = "customer", cascade = Cascade.ALL, passiveDeletes = true)
    @Nullable LoyaltyCard loyaltyCard();

    Customer loyaltyCard(@Nullable LoyaltyCard loyaltyCard);

    @OneToMany(backPopulates = "customerPublic", foreignKey = "customerPublicId")
    List<Newsletter> customerPublicNewsletters();

    @OneToMany(backPopulates = "recommendedByCustomer", foreignKey = "recommendedBy")
    List<Newsletter> recommendedNewsletters();

    @OneToMany(backPopulates = "customer")
    List<Payment> payments();

    @OneToMany(backPopulates = "customer")
    List<Rental> rentals();
}
