package dev.dovetail.tools.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleNamesTest {
    @ParameterizedTest
    @CsvSource({
        "customer_id, customer_id, customer, customerId, customer, orders",
        "manager_staff_id, staff_id, staff, managerStaffId, managerStaff, managedOrders",
        "created_by, user_id, user, createdBy, createdByUser, createdOrders",
        "country_code, code, country, countryCode, country, orders",
        "author, id, person, authorId, author, authoredOrders",
        "category, code, category, categoryCode, category, orders",
        "mediatypeid, mediatypeid, media type, mediatypeid, mediaType, orders",
        "id_cliente, id, cliente, idCliente, cliente, orders",
        "billing_address_id, id, address, billingAddressId, billingAddress, billingAddressOrders"})
    void areThoseOfTheRole(String column, String referenced, String parent, String key, String side, String inverse) {
        RoleNames names = RoleNames.of(column, referenced, List.of(parent.split(" ")));
        assertThat(Words.camel(names.key())).isEqualTo(key);
        assertThat(Words.camel(names.side())).isEqualTo(side);
        assertThat(Words.camel(names.inverse(List.of("orders"), side.equals(parent), false).get(0)))
                .isEqualTo(inverse);
    }

    @Test
    void ofTreesAreParentAndChildren() {
        RoleNames parent = RoleNames.of("parent_id", "id", List.of("category"));
        assertThat(parent.side()).containsExactly("parent");
        assertThat(parent.inverse(List.of("categories"), true, true).get(0)).containsExactly("children");
        RoleNames boss = RoleNames.of("reports_to", "employee_id", List.of("employee"));
        assertThat(boss.side()).containsExactly("manager");
        assertThat(boss.inverse(List.of("employees"), true, true).get(0)).containsExactly("reports");
    }

    @Test
    void ofSeveralColumnsHaveTheirCommonPrefix() {
        RoleNames names = RoleNames.of(List.of("old_store_id", "old_number"), List.of("store_id", "number"),
                List.of("shelf"));
        assertThat(Words.camel(names.side())).isEqualTo("oldShelf");
    }
}
