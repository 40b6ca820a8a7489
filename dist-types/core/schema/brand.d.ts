import * as z from 'zod/mini';
export declare const DOMAIN_CLASSES: readonly ['store', 'mail', 'envelope', 'short', 'media', 'hosting', 'other'];
export type DomainClass = (typeof DOMAIN_CLASSES)[number];
/** What a brand does, as the list of companies is divided. */
export declare const TRADES: readonly ['shop', 'card', 'phone', 'parcel', 'travel', 'state'];
export type Trade = (typeof TRADES)[number];
/** A brand: its names, its own domains by class, who uses it. */
export declare const brandSchema: z.ZodMiniObject<{
    id: z.ZodMiniType<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"brand">, import("../base/id.js").Id<"brand">>>;
    $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
    names: z.ZodMiniArray<z.ZodMiniString<string>>;
    addressNames: z.ZodMiniArray<z.ZodMiniString<string>>;
    otherWords: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    wholeNames: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    inPassing: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    aliases: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    speaksAs: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    signInPaths: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    domains: z.ZodMiniRecord<z.ZodMiniEnum<{
        envelope: "envelope";
        hosting: "hosting";
        mail: "mail";
        media: "media";
        other: "other";
        short: "short";
        store: "store";
    }> & z.core.$partial, z.ZodMiniArray<z.ZodMiniString<string>>>;
    sourcesOf: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniTuple<readonly [z.ZodMiniString<string>, z.ZodMiniString<string>], null>>>>;
    trade: z.ZodMiniOptional<z.ZodMiniEnum<{
        card: "card";
        parcel: "parcel";
        phone: "phone";
        shop: "shop";
        state: "state";
        travel: "travel";
    }>>;
    rank: z.ZodMiniOptional<z.ZodMiniInt>;
    thin: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    checked: z.ZodMiniString<string>;
    expires: z.ZodMiniString<string>;
    sources: z.ZodMiniArray<z.ZodMiniType<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId, z.core.$ZodTypeInternals<import("../base/id.js").FactRowId, import("../base/id.js").FactRowId>>>;
    audiences: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniType<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">, z.core.$ZodTypeInternals<import("../base/id.js").Id<"audience">, import("../base/id.js").Id<"audience">>>;
        icon: z.ZodMiniEnum<{
            bag: "bag";
            shop: "shop";
            truck: "truck";
        }>;
        text: z.ZodMiniObject<{
            label: z.ZodMiniString<string>;
            hint: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    text: z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        official: z.ZodMiniString<string>;
    }, z.core.$strip>;
}, z.core.$strip>;
export type Brand = Omit<z.infer<typeof brandSchema>, '$schema'>;
