/** The music store of the sample application on every database: its data, its queries and its loading plans. */
package dev.dovetail.it.music;
