package dev.dovetail.benchmarks.large.jdbc;

import dev.dovetail.benchmarks.Digest;
import dev.dovetail.benchmarks.large.Data;
import dev.dovetail.benchmarks.large.Work;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Reads regions with their shops and sales: by one statement for each level, or by one joined statement. */
final class GraphByHand implements Work<List<GraphByHand.Region>> {
    private static final String JOINED = """
            select r.id, r.name, s.id, s.name, s.city, s.region_id, l.id, l.product, l.quantity, l.price, l.shop_id
            from regions r left join shops s on s.region_id = r.id left join sales l on l.shop_id = s.id
            where r.id between ? and ? order by r.id, s.id""";

    private static final String SHOPS = "select id, name, city, region_id from shops where region_id = any(?)";
    private static final String SALES =
            "select id, product, quantity, price, shop_id from sales where shop_id = any(?)";
    private static final int KEYS = 500;

    private final DataSource source;
    private final boolean joined;
    private long calls;

    GraphByHand(DataSource source, boolean joined) {
        this.source = source;
        this.joined = joined;
    }

    @Override
    public List<Region> run() throws SQLException {
        try (Connection connection = source.getConnection()) {
            long first = calls++ % Data.RANGES + 1;
            List<Region> regions = joined ? joined(connection, first) : selectIn(connection, first);
            connection.commit();
            return regions;
        }
    }

    private static List<Region> joined(Connection connection, long first) throws SQLException {
        List<Region> regions = new ArrayList<>();
        Region region = null;
        Shop shop = null;
        try (PreparedStatement statement = range(connection, JOINED, first);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                long id = rows.getLong(1);
                if (region == null || region.id != id) {
                    region = new Region(id, rows.getString(2));
                    regions.add(region);
                }
                long shopId = rows.getLong(3);
                if (shopId == 0) {
                    continue;
                }
                if (shop == null || shop.id != shopId) {
                    shop = shop(rows, 3, region);
                }
                if (rows.getLong(7) != 0) {
                    sale(rows, 7, shop);
                }
            }
        }
        return regions;
    }

    private static List<Region> selectIn(Connection connection, long first) throws SQLException {
        List<Region> regions = new ArrayList<>();
        Map<Long, Region> byKey = new HashMap<>();
        try (PreparedStatement statement =
                range(connection, "select id, name from regions where id between ? and ?", first);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Region region = new Region(rows.getLong(1), rows.getString(2));
                regions.add(region);
                byKey.put(region.id, region);
            }
        }
        List<Long> shopKeys = new ArrayList<>();
        Map<Long, Shop> shops = new HashMap<>();
        byKeys(connection, SHOPS, new ArrayList<>(byKey.keySet()), rows -> {
            Shop shop = shop(rows, 1, byKey.get(rows.getLong(4)));
            shopKeys.add(shop.id);
            shops.put(shop.id, shop);
        });
        byKeys(connection, SALES, shopKeys, rows -> sale(rows, 1, shops.get(rows.getLong(5))));
        return regions;
    }

    /** Reads the rows of all keys, 500 at a time, because H2 compares each row with each key of an array. */
    private static void byKeys(Connection connection, String sql, List<Long> keys, RowReader reader)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int from = 0; from < keys.size(); from += KEYS) {
                List<Long> some = keys.subList(from, Math.min(keys.size(), from + KEYS));
                statement.setArray(1, connection.createArrayOf("bigint", some.toArray()));
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        reader.read(rows);
                    }
                }
            }
        }
    }

    private interface RowReader {
        void read(ResultSet rows) throws SQLException;
    }

    private static PreparedStatement range(Connection connection, String sql, long first) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setLong(1, first);
        statement.setLong(2, first + Data.REGIONS - 1);
        return statement;
    }

    private static Shop shop(ResultSet rows, int first, Region region) throws SQLException {
        Shop shop = new Shop(rows.getLong(first), rows.getString(first + 1), rows.getString(first + 2),
                rows.getLong(first + 3), region);
        region.shops.add(shop);
        return shop;
    }

    private static void sale(ResultSet rows, int first, Shop shop) throws SQLException {
        shop.sales.add(new Sale(rows.getLong(first), rows.getString(first + 1), rows.getInt(first + 2),
                rows.getBigDecimal(first + 3), rows.getLong(first + 4), shop));
    }

    @Override
    public void describe(List<Region> result, Digest digest) {
        for (Region region : result) {
            digest.add("region", region.id, region.name);
            for (Shop shop : region.shops) {
                digest.add("shop", shop.id, shop.name, shop.city, shop.region.id);
                for (Sale sale : shop.sales) {
                    digest.add("sale", sale.id, sale.product, sale.quantity, sale.price, sale.shop.id);
                }
            }
        }
    }

    static final class Region {
        final long id;
        String name;
        final List<Shop> shops = new ArrayList<>();

        Region(long id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    static final class Shop {
        final long id;
        String name;
        String city;
        long regionId;
        Region region;
        final List<Sale> sales = new ArrayList<>();

        Shop(long id, String name, String city, long regionId, Region region) {
            this.id = id;
            this.name = name;
            this.city = city;
            this.regionId = regionId;
            this.region = region;
        }
    }

    static final class Sale {
        final long id;
        String product;
        int quantity;
        BigDecimal price;
        long shopId;
        Shop shop;

        Sale(long id, String product, int quantity, BigDecimal price, long shopId, Shop shop) {
            this.id = id;
            this.product = product;
            this.quantity = quantity;
            this.price = price;
            this.shopId = shopId;
            this.shop = shop;
        }
    }
}
