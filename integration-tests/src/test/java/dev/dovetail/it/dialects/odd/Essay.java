package dev.dovetail.it.dialects.odd;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

/**
 * Is described at length
 * it's0 C:\dir1 größer2 🎬3 "so"4 plain5 it's6 C:\dir7 größer8 🎬9 "so"10 plain11 it's12 C:\dir13
 * größer14 🎬15 "so"16 plain17 it's18 C:\dir19 größer20 🎬21 "so"22 plain23 it's24 C:\dir25 größer26
 * 🎬27 "so"28 plain29 it's30 C:\dir31 größer32 🎬33 "so"34 plain35 it's36 C:\dir37 größer38 🎬39 "so"40
 * plain41 it's42 C:\dir43 größer44 🎬45 "so"46 plain47 it's48 C:\dir49 größer50 🎬51 "so"52 plain53
 * it's54 C:\dir55 größer56 🎬57 "so"58 plain59 it's60 C:\dir61 größer62 🎬63 "so"64 plain65 it's66
 * C:\dir67 größer68 🎬69 "so"70 plain71 it's72 C:\dir73 größer74 🎬75 "so"76 plain77 it's78 C:\dir79
 * größer80 🎬81 "so"82 plain83 it's84 C:\dir85 größer86 🎬87 "so"88 plain89 it's90 C:\dir91 größer92
 * 🎬93 "so"94 plain95 it's96 C:\dir97 größer98 🎬99 "so"100 plain101 it's102 C:\dir103 größer104 🎬105
 * "so"106 plain107 it's108 C:\dir109 größer110 🎬111 "so"112 plain113 it's114 C:\dir115 größer116
 * 🎬117 "so"118 plain119 it's120 C:\dir121 größer122 🎬123 "so"124 plain125 it's126 C:\dir127
 * größer128 🎬129 "so"130 plain131 it's132 C:\dir133 größer134 🎬135 "so"136 plain137 it's138
 * C:\dir139 größer140 🎬141 "so"142 plain143 it's144 C:\dir145 größer146 🎬147 "so"148 plain149
 * it's150 C:\dir151 größer152 🎬153 "so"154 plain155 it's156 C:\dir157 größer158 🎬159 "so"160
 * plain161 it's162 C:\dir163 größer164 🎬165 "so"166 plain167 it's168 C:\dir169 größer170 🎬171
 * "so"172 plain173 it's174 C:\dir175 größer176 🎬177 "so"178 plain179 it's180 C:\dir181 größer182
 * 🎬183 "so"184 plain185 it's186 C:\dir187 größer188 🎬189 "so"190 plain191 it's192 C:\dir193
 * größer194 🎬195 "so"196 plain197 it's198 C:\dir199 größer200 🎬201 "so"202 plain203 it's204
 * C:\dir205 größer206 🎬207 "so"208 plain209 it's210 C:\dir211 größer212 🎬213 "so"214 plain215
 * it's216 C:\dir217 größer218 🎬219 "so"220 plain221 it's222 C:\dir223 größer224 🎬225 "so"226
 * plain227 it's228 C:\dir229 größer230 🎬231 "so"232 plain233 it's234 C:\dir235 größer236 🎬237
 * "so"238 plain239 it's240 C:\dir241 größer242 🎬243 "so"244 plain245 it's246 C:\dir247 größer248
 * 🎬249 "so"250 plain251 it's252 C:\dir253 größer254 🎬255 "so"256 plain257 it's258 C:\dir259
 * größer260 🎬261 "so"262 plain263 it's264 C:\dir265 größer266 🎬267 "so"268 plain269 it's270
 * C:\dir271 größer272 🎬273 "so"274 plain275 it's276 C:\dir277 größer278 🎬279 "so"280 plain281
 * it's282 C:\dir283
 * until the end of the table.
 */
@Entity(table = "essays")
public abstract class Essay {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /**
     * Says much
     * it's0 C:\dir1 größer2 🎬3 "so"4 plain5 it's6 C:\dir7 größer8 🎬9 "so"10 plain11 it's12 C:\dir13
     * größer14 🎬15 "so"16 plain17 it's18 C:\dir19 größer20 🎬21 "so"22 plain23 it's24 C:\dir25 größer26
     * 🎬27 "so"28 plain29 it's30 C:\dir31 größer32 🎬33 "so"34 plain35 it's36 C:\dir37 größer38 🎬39 "so"40
     * plain41 it's42 C:\dir43 größer44 🎬45 "so"46 plain47 it's48 C:\dir49 größer50 🎬51 "so"52 plain53
     * it's54 C:\dir55 größer56 🎬57 "so"58 plain59 it's60 C:\dir61 größer62 🎬63 "so"64 plain65 it's66
     * C:\dir67 größer68 🎬69 "so"70 plain71 it's72 C:\dir73 größer74 🎬75 "so"76 plain77 it's78 C:\dir79
     * größer80 🎬81 "so"82 plain83 it's84 C:\dir85 größer86 🎬87 "so"88 plain89 it's90 C:\dir91 größer92
     * 🎬93 "so"94 plain95 it's96 C:\dir97 größer98 🎬99 "so"100 plain101 it's102 C:\dir103 größer104 🎬105
     * "so"106 plain107 it's108 C:\dir109 größer110 🎬111 "so"112 plain113 it's114 C:\dir115 größer116
     * 🎬117 "so"118 plain119 it's120 C:\dir121 größer122 🎬123 "so"124 plain125 it's126 C:\dir127
     * größer128 🎬129 "so"130 plain131 it's132 C:\dir133 größer134 🎬135 "so"136 plain137 it's138
     * C:\dir139 größer140 🎬141 "so"142 plain143 it's144 C:\dir145 größer146 🎬147 "so"148 plain149
     * it's150 C:\dir151 größer152 🎬153 "so"154 plain155 it's156 C:\dir157 größer158 🎬159 "so"160
     * plain161 it's162 C:\dir163 größer164 🎬165
     * until the end of the column.
     */
    @Column(length = 200)
    public abstract String words();

    /** Sets it. */
    public abstract Essay words(String words);
}
