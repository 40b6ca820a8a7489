import { type TemplateResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
import type { Remedy } from '../../core/schema/remedy.js';
import { type Device } from '../../core/base/device.js';
import type { Facts } from '../../core/base/types.js';
import { type Say } from '../words/say.js';
interface RemedyCard {
    readonly pack: Pack;
    readonly remedy: Remedy;
    readonly facts: Facts;
    readonly chooseDevice: (device: Device) => void;
    /** How often it helps, in words. */
    readonly helps?: string | undefined;
}
export declare const minutesInWords: (say: Say, [from, to]: readonly [number, number]) => string;
export declare const timeLine: (say: Say, minutes: readonly [number, number], helps?: string) => TemplateResult;
export declare const deviceOf: (facts: Facts) => Device;
/** Left and right move between tabs, as the pattern wants. */
export declare const onArrow: (event: KeyboardEvent) => void;
/** Tabs that remember the device. */
export declare const deviceTabs: (say: Say, device: Device, choose: (device: Device) => void) => TemplateResult;
/** A link the pack names; opens beside the page, and says whose it is. */
export declare const outLink: (href: string, words: string) => TemplateResult;
/** 「まず、これを」: the action, its time, the steps for the device at hand, the source. */
export declare const remedyCard: ({ pack, remedy, facts, chooseDevice, helps }: RemedyCard) => TemplateResult;
export {};
