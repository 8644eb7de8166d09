/** Dovetail beside JPA, in the transactions of JpaTransactionManager. */
package dev.dovetail.spring.jpa;
