# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/parking``: documented paths, bodies and answers.

Made by ``python -m wechatpay_chain._generate stubs``; for type checkers and editors only.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import NotRequired, TypedDict, Unpack

from wechatpay_chain._chain.nodes import AnyNode, Node
from wechatpay_chain.stubs._support import (
    BodyOptions,
    GetOptions,
    Options,
    QueryOptions,
    Scalar,
    Text,
    Texts,
    V2Options,
    V2QueryOptions,
    async_verb,
    verb,
)

class RemindersApplicationQueryGetQuery(TypedDict):
    """GET v3/parking/reminders/application/query: 查询停车场进件申请单"""
    parking_lot_audit_no: Text
    out_parking_lot_id: Text

class FixedIntervalRule(TypedDict):
    day_type: NotRequired[Literal['DAY_TYPE_UNKNOWN', 'DAY_TYPE_WEEKDAY', 'DAY_TYPE_HOLIDAY', 'DAY_TYPE_ALL_DAY'] | str]
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    vehicle_type: NotRequired[Literal['VEHICLE_TYPE_UNKNOWN', 'VEHICLE_TYPE_SMALL', 'VEHICLE_TYPE_LARGE', 'VEHICLE_TYPE_EXTRA_LARGE', 'VEHICLE_TYPE_ALL_TYPE'] | str]
    plate_type: NotRequired[Literal['PLATE_TYPE_UNKNOWN', 'PLATE_TYPE_TEMPORARY', 'PLATE_TYPE_MONTHLY', 'PLATE_TYPE_FREE', 'PLATE_TYPE_PREPAID', 'PLATE_TYPE_OTHERS'] | str]
    first_duration: NotRequired[int]
    first_amount: NotRequired[int]
    interval_duration: NotRequired[int]
    interval_amount: NotRequired[int]
    interval_max_amount: NotRequired[int]
    max_fee_per_day: NotRequired[int]
    free_period_charging_mode: NotRequired[Literal['FREE_PERIOD_CHARGING_UNKNOWN', 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY', 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS', 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY', 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION'] | str]
    free_period_calculation_mode: NotRequired[Literal['FREE_PERIOD_CAL_UNKNOWN', 'FREE_PERIOD_CAL_CONCURRENT_START', 'FREE_PERIOD_CAL_SEQUENTIAL_START'] | str]
    is_green_vehicle_free_parking: NotRequired[bool]
    first_duration_mode: NotRequired[Literal['FIRST_DURATION_MODE_UNKNOWN', 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION', 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION'] | str]

class DurationSegmentRule(TypedDict):
    day_type: NotRequired[Literal['DAY_TYPE_UNKNOWN', 'DAY_TYPE_WEEKDAY', 'DAY_TYPE_HOLIDAY', 'DAY_TYPE_ALL_DAY'] | str]
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    vehicle_type: NotRequired[Literal['VEHICLE_TYPE_UNKNOWN', 'VEHICLE_TYPE_SMALL', 'VEHICLE_TYPE_LARGE', 'VEHICLE_TYPE_EXTRA_LARGE', 'VEHICLE_TYPE_ALL_TYPE'] | str]
    plate_type: NotRequired[Literal['PLATE_TYPE_UNKNOWN', 'PLATE_TYPE_TEMPORARY', 'PLATE_TYPE_MONTHLY', 'PLATE_TYPE_FREE', 'PLATE_TYPE_PREPAID', 'PLATE_TYPE_OTHERS'] | str]
    charge_mode: NotRequired[Literal['UNKNOWN', 'INTERVAL', 'ONE_TIME'] | str]
    duration_from: NotRequired[int]
    duration_to: NotRequired[int]
    fixed_amount: NotRequired[int]
    interval_min: NotRequired[int]
    interval_amount: NotRequired[int]
    interval_max_amount: NotRequired[int]
    max_fee_per_day: NotRequired[int]

class PreEntryRule(TypedDict):
    day_type: NotRequired[Literal['DAY_TYPE_UNKNOWN', 'DAY_TYPE_WEEKDAY', 'DAY_TYPE_HOLIDAY', 'DAY_TYPE_ALL_DAY'] | str]
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    vehicle_type: NotRequired[Literal['VEHICLE_TYPE_UNKNOWN', 'VEHICLE_TYPE_SMALL', 'VEHICLE_TYPE_LARGE', 'VEHICLE_TYPE_EXTRA_LARGE', 'VEHICLE_TYPE_ALL_TYPE'] | str]
    plate_type: NotRequired[Literal['PLATE_TYPE_UNKNOWN', 'PLATE_TYPE_TEMPORARY', 'PLATE_TYPE_MONTHLY', 'PLATE_TYPE_FREE', 'PLATE_TYPE_PREPAID', 'PLATE_TYPE_OTHERS'] | str]
    amount: NotRequired[int]
    max_fee_per_day: NotRequired[int]

class ChargingRule(TypedDict):
    rule_type: NotRequired[Literal['CHARGING_RULE_UNKNOWN', 'CHARGING_RULE_FIXED_INTERVAL', 'CHARGING_RULE_SEGMENT', 'CHARGING_RULE_PER_ENTRY'] | str]
    fee_limit_type: NotRequired[Literal['FEE_LIMIT_UNKNOWN', 'FEE_LIMIT_AGGREGATE', 'FEE_LIMIT_SINGLE'] | str]
    daily_limit_type: NotRequired[Literal['DAILY_LIMIT_UNKNOWN', 'DAILY_LIMIT_ROLLING_24H', 'DAILY_LIMIT_CALENDAR_DAY'] | str]
    time_rounding_type: NotRequired[Literal['TIME_ROUND_UNKNOWN', 'TIME_ROUND_DOWN', 'TIME_ROUND_UP'] | str]
    free_entry_duration: NotRequired[int]
    free_exit_duration: NotRequired[int]
    fixed_interval_rule: NotRequired[list[FixedIntervalRule]]
    duration_segment_rule: NotRequired[list[DurationSegmentRule]]
    pre_entry_rule: NotRequired[list[PreEntryRule]]
    holiday_mode: NotRequired[Literal['HOLIDAY_MODE_UNKNOWN', 'HOLIDAY_MODE_LEGAL_MODY', 'HOLIDAY_MODE_CALENDAR_MODY', 'HOLIDAY_MODE_FINANCIAL_MODY'] | str]
    aggregate_limit_mode: NotRequired[Literal['AGGREGATE_LIMIT_MODE_UNKNOWN', 'AGGREGATE_LIMIT_MODE_NORMAL', 'AGGREGATE_LIMIT_MODE_MIN'] | str]
    first_charge_time_mode: NotRequired[Literal['FIRST_CHARGE_TIME_MODE_UNKNOWN', 'FIRST_CHARGE_TIME_MODE_ENTER', 'FIRST_CHARGE_TIME_MODE_AFTER_FREE'] | str]

class ParkingLot(TypedDict):
    parking_lot_name: NotRequired[str]
    out_parking_lot_id: NotRequired[str]
    parking_lot_address: NotRequired[str]
    longitude: NotRequired[str]
    latitude: NotRequired[str]
    parking_lot_type: NotRequired[Literal['PARKING_LOT_TYPE_UNKNOWN', 'PARKING_LOT_TYPE_BUSINESS_DISTRICT', 'PARKING_LOT_TYPE_OFFICE_BUILDING', 'PARKING_LOT_TYPE_TRANSPORTATION_HUB', 'PARKING_LOT_TYPE_RESIDENTIAL_AREA', 'PARKING_LOT_TYPE_PARK_AREA', 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY'] | str]
    phone_number: NotRequired[str]
    parking_sign_url: NotRequired[str]
    notification_text_list: NotRequired[list[str]]
    payment_mini_prog_appid: NotRequired[str]
    payment_path: NotRequired[str]
    parking_order_mini_prog_appid: NotRequired[str]
    parking_order_path: NotRequired[str]
    charging_rule: NotRequired[ChargingRule]

class Fields(TypedDict):
    field: NotRequired[str]
    comment: NotRequired[str]

class AuditComment(TypedDict):
    fields: NotRequired[list[Fields]]
    recommendation: NotRequired[str]

class Application(TypedDict):
    parking_lot_audit_no: NotRequired[str]
    audit_status: NotRequired[Literal['AUDIT_STATUS_UNKNOWN', 'AUDIT_STATUS_PENDING', 'AUDIT_STATUS_WITHDRAWN', 'AUDIT_STATUS_APPROVED', 'AUDIT_STATUS_REJECTED'] | str]
    submit_time: NotRequired[int]
    parking_lot: NotRequired[ParkingLot]
    audit_comment: NotRequired[AuditComment]

class RemindersApplicationQueryGetAnswer(TypedDict):
    """GET v3/parking/reminders/application/query: 查询停车场进件申请单"""
    application: NotRequired[Application]
    wx_parking_lot_id: NotRequired[str]

class RemindersApplicationWithdrawPostBody(TypedDict):
    """POST v3/parking/reminders/application/withdraw: 撤回停车场进件申请"""
    parking_lot_audit_no: Text
    out_parking_lot_id: Text

class FixedIntervalRule2(TypedDict):
    day_type: NotRequired[Literal['DAY_TYPE_UNKNOWN', 'DAY_TYPE_WEEKDAY', 'DAY_TYPE_HOLIDAY', 'DAY_TYPE_ALL_DAY'] | Text]
    start_time: NotRequired[Text]
    end_time: NotRequired[Text]
    vehicle_type: NotRequired[Literal['VEHICLE_TYPE_UNKNOWN', 'VEHICLE_TYPE_SMALL', 'VEHICLE_TYPE_LARGE', 'VEHICLE_TYPE_EXTRA_LARGE', 'VEHICLE_TYPE_ALL_TYPE'] | Text]
    plate_type: NotRequired[Literal['PLATE_TYPE_UNKNOWN', 'PLATE_TYPE_TEMPORARY', 'PLATE_TYPE_MONTHLY', 'PLATE_TYPE_FREE', 'PLATE_TYPE_PREPAID', 'PLATE_TYPE_OTHERS'] | Text]
    first_duration: NotRequired[int]
    first_amount: NotRequired[int]
    interval_duration: NotRequired[int]
    interval_amount: NotRequired[int]
    interval_max_amount: NotRequired[int]
    max_fee_per_day: NotRequired[int]
    free_period_charging_mode: NotRequired[Literal['FREE_PERIOD_CHARGING_UNKNOWN', 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY', 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS', 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY', 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION'] | Text]
    free_period_calculation_mode: NotRequired[Literal['FREE_PERIOD_CAL_UNKNOWN', 'FREE_PERIOD_CAL_CONCURRENT_START', 'FREE_PERIOD_CAL_SEQUENTIAL_START'] | Text]
    is_green_vehicle_free_parking: NotRequired[bool]
    first_duration_mode: NotRequired[Literal['FIRST_DURATION_MODE_UNKNOWN', 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION', 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION'] | Text]

class DurationSegmentRule2(TypedDict):
    day_type: NotRequired[Literal['DAY_TYPE_UNKNOWN', 'DAY_TYPE_WEEKDAY', 'DAY_TYPE_HOLIDAY', 'DAY_TYPE_ALL_DAY'] | Text]
    start_time: NotRequired[Text]
    end_time: NotRequired[Text]
    vehicle_type: NotRequired[Literal['VEHICLE_TYPE_UNKNOWN', 'VEHICLE_TYPE_SMALL', 'VEHICLE_TYPE_LARGE', 'VEHICLE_TYPE_EXTRA_LARGE', 'VEHICLE_TYPE_ALL_TYPE'] | Text]
    plate_type: NotRequired[Literal['PLATE_TYPE_UNKNOWN', 'PLATE_TYPE_TEMPORARY', 'PLATE_TYPE_MONTHLY', 'PLATE_TYPE_FREE', 'PLATE_TYPE_PREPAID', 'PLATE_TYPE_OTHERS'] | Text]
    charge_mode: NotRequired[Literal['UNKNOWN', 'INTERVAL', 'ONE_TIME'] | Text]
    duration_from: NotRequired[int]
    duration_to: NotRequired[int]
    fixed_amount: NotRequired[int]
    interval_min: NotRequired[int]
    interval_amount: NotRequired[int]
    interval_max_amount: NotRequired[int]
    max_fee_per_day: NotRequired[int]

class PreEntryRule2(TypedDict):
    day_type: NotRequired[Literal['DAY_TYPE_UNKNOWN', 'DAY_TYPE_WEEKDAY', 'DAY_TYPE_HOLIDAY', 'DAY_TYPE_ALL_DAY'] | Text]
    start_time: NotRequired[Text]
    end_time: NotRequired[Text]
    vehicle_type: NotRequired[Literal['VEHICLE_TYPE_UNKNOWN', 'VEHICLE_TYPE_SMALL', 'VEHICLE_TYPE_LARGE', 'VEHICLE_TYPE_EXTRA_LARGE', 'VEHICLE_TYPE_ALL_TYPE'] | Text]
    plate_type: NotRequired[Literal['PLATE_TYPE_UNKNOWN', 'PLATE_TYPE_TEMPORARY', 'PLATE_TYPE_MONTHLY', 'PLATE_TYPE_FREE', 'PLATE_TYPE_PREPAID', 'PLATE_TYPE_OTHERS'] | Text]
    amount: NotRequired[int]
    max_fee_per_day: NotRequired[int]

class ChargingRule2(TypedDict):
    rule_type: NotRequired[Literal['CHARGING_RULE_UNKNOWN', 'CHARGING_RULE_FIXED_INTERVAL', 'CHARGING_RULE_SEGMENT', 'CHARGING_RULE_PER_ENTRY'] | Text]
    fee_limit_type: NotRequired[Literal['FEE_LIMIT_UNKNOWN', 'FEE_LIMIT_AGGREGATE', 'FEE_LIMIT_SINGLE'] | Text]
    daily_limit_type: NotRequired[Literal['DAILY_LIMIT_UNKNOWN', 'DAILY_LIMIT_ROLLING_24H', 'DAILY_LIMIT_CALENDAR_DAY'] | Text]
    time_rounding_type: NotRequired[Literal['TIME_ROUND_UNKNOWN', 'TIME_ROUND_DOWN', 'TIME_ROUND_UP'] | Text]
    free_entry_duration: NotRequired[int]
    free_exit_duration: NotRequired[int]
    fixed_interval_rule: NotRequired[Sequence[FixedIntervalRule2]]
    duration_segment_rule: NotRequired[Sequence[DurationSegmentRule2]]
    pre_entry_rule: NotRequired[Sequence[PreEntryRule2]]
    holiday_mode: NotRequired[Literal['HOLIDAY_MODE_UNKNOWN', 'HOLIDAY_MODE_LEGAL_MODY', 'HOLIDAY_MODE_CALENDAR_MODY', 'HOLIDAY_MODE_FINANCIAL_MODY'] | Text]
    aggregate_limit_mode: NotRequired[Literal['AGGREGATE_LIMIT_MODE_UNKNOWN', 'AGGREGATE_LIMIT_MODE_NORMAL', 'AGGREGATE_LIMIT_MODE_MIN'] | Text]
    first_charge_time_mode: NotRequired[Literal['FIRST_CHARGE_TIME_MODE_UNKNOWN', 'FIRST_CHARGE_TIME_MODE_ENTER', 'FIRST_CHARGE_TIME_MODE_AFTER_FREE'] | Text]

class ParkingLot2(TypedDict):
    parking_lot_name: Text
    out_parking_lot_id: Text
    parking_lot_address: Text
    longitude: Text
    latitude: Text
    parking_lot_type: Literal['PARKING_LOT_TYPE_UNKNOWN', 'PARKING_LOT_TYPE_BUSINESS_DISTRICT', 'PARKING_LOT_TYPE_OFFICE_BUILDING', 'PARKING_LOT_TYPE_TRANSPORTATION_HUB', 'PARKING_LOT_TYPE_RESIDENTIAL_AREA', 'PARKING_LOT_TYPE_PARK_AREA', 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY'] | Text
    phone_number: Text
    parking_sign_url: NotRequired[Text]
    notification_text_list: NotRequired[Texts]
    payment_mini_prog_appid: NotRequired[Text]
    payment_path: Text
    parking_order_mini_prog_appid: NotRequired[Text]
    parking_order_path: NotRequired[Text]
    charging_rule: NotRequired[ChargingRule2]

class RemindersApplicationPostBody(TypedDict):
    """POST v3/parking/reminders/application: 提交停车场进件申请"""
    parking_lot: ParkingLot2

class RemindersApplicationPostAnswer(TypedDict):
    """POST v3/parking/reminders/application: 提交停车场进件申请"""
    parking_lot_audit_no: NotRequired[str]

class RemindersApplicationsGetQuery(TypedDict):
    """GET v3/parking/reminders/applications: 查询停车场进件申请单列表"""
    out_parking_lot_id: Text
    offset: NotRequired[int]
    limit: NotRequired[int]

class ApplicationList(TypedDict):
    parking_lot_audit_no: NotRequired[str]
    audit_status: NotRequired[Literal['AUDIT_STATUS_UNKNOWN', 'AUDIT_STATUS_PENDING', 'AUDIT_STATUS_WITHDRAWN', 'AUDIT_STATUS_APPROVED', 'AUDIT_STATUS_REJECTED'] | str]
    submit_time: NotRequired[int]
    parking_lot: NotRequired[ParkingLot]
    audit_comment: NotRequired[AuditComment]

class RemindersApplicationsGetAnswer(TypedDict):
    """GET v3/parking/reminders/applications: 查询停车场进件申请单列表"""
    application_list: NotRequired[list[ApplicationList]]
    wx_parking_lot_id: NotRequired[str]

class RemindersEntryPostBody(TypedDict):
    """POST v3/parking/reminders/entry: 同步车辆入场通知"""
    out_serial_number: Text
    parking_id: Text
    plate_number: Text
    enter_timestamp: int
    plate_color: Literal['PLATE_COLOR_UNKNOWN', 'PLATE_COLOR_BLUE', 'PLATE_COLOR_YELLOW', 'PLATE_COLOR_BLACK', 'PLATE_COLOR_WHITE', 'PLATE_COLOR_GREEN', 'PLATE_COLOR_YELLOW_GREEN', 'PLATE_COLOR_AGRICULTURAL_YELLOW', 'PLATE_COLOR_OTHER'] | Text
    car_type: Literal['PLATE_TYPE_UNKNOWN', 'PLATE_TYPE_TEMPORARY', 'PLATE_TYPE_MONTHLY', 'PLATE_TYPE_FREE', 'PLATE_TYPE_PREPAID', 'PLATE_TYPE_OTHERS'] | Text
    vehicle_type: Literal['VEHICLE_TYPE_UNKNOWN', 'VEHICLE_TYPE_SMALL', 'VEHICLE_TYPE_LARGE', 'VEHICLE_TYPE_EXTRA_LARGE', 'VEHICLE_TYPE_ALL_TYPE'] | Text
    entrance_number: NotRequired[Text]
    entrance_name: NotRequired[Text]
    discount_template_id: NotRequired[Sequence[int]]

class RemindersEntryPostAnswer(TypedDict):
    """POST v3/parking/reminders/entry: 同步车辆入场通知"""
    serial_number: NotRequired[str]

class RemindersExitPostBody(TypedDict):
    """POST v3/parking/reminders/exit: 同步车辆离场通知"""
    out_serial_number: Text
    exit_timestamp: int
    plate_number: Text
    plate_color: Literal['PLATE_COLOR_UNKNOWN', 'PLATE_COLOR_BLUE', 'PLATE_COLOR_YELLOW', 'PLATE_COLOR_BLACK', 'PLATE_COLOR_WHITE', 'PLATE_COLOR_GREEN', 'PLATE_COLOR_YELLOW_GREEN', 'PLATE_COLOR_AGRICULTURAL_YELLOW', 'PLATE_COLOR_OTHER'] | Text
    parking_id: Text
    pay_state: NotRequired[Literal['PAY_STATUS_UNKNOWN', 'PAY_STATUS_UNPAID', 'PAY_STATUS_PAID'] | Text]
    pay_type: NotRequired[Literal['PAY_TYPE_UNKNOWN', 'PAY_TYPE_WXPAY', 'PAY_TYPE_OTHERS'] | Text]
    out_trade_no: NotRequired[Text]
    total_amount: NotRequired[int]
    paid_amount: NotRequired[int]
    openid: NotRequired[Text]
    pay_channel: NotRequired[Literal['PAY_CHANNEL_UNKNOWN', 'PAY_CHANNEL_WECHAT_PAY_NOTIF', 'PAY_CHANNEL_SCAN_QRCODE', 'PAY_CHANNEL_OFFICIAL_ACCOUNT', 'PAY_CHANNEL_MCH_MINI_PROG', 'PAY_CHANNEL_OTHERS'] | Text]
    pay_time: NotRequired[int]
    token: NotRequired[Text]
    wx_trade_no: NotRequired[Text]

class FeeItems(TypedDict):
    fee_type: Literal['EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN', 'EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY', 'EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY', 'EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER'] | Text
    amount: int

class RemindersExtPaymentPostBody(TypedDict):
    """POST v3/parking/reminders/ext-payment: 同步非临停扩展支付"""
    out_trade_no: Text
    fee_items: Sequence[FeeItems]
    pay_time: int
    wx_parking_lot_id: NotRequired[Text]
    wx_trade_no: NotRequired[Text]

class RemindersParkingFeePostBody(TypedDict):
    """POST v3/parking/reminders/parking-fee: 查询停车费用"""
    out_serial_number: Text
    plate_number: NotRequired[Text]
    out_parking_id: NotRequired[Text]

class RemindersParkingFeePostAnswer(TypedDict):
    """POST v3/parking/reminders/parking-fee: 查询停车费用"""
    total_amount: NotRequired[int]
    parking_timestamp: NotRequired[int]
    parking_state: NotRequired[Literal['PARKING_STATE_UNKNOWN', 'PARKING_STATE_ENTERED', 'PARKING_STATE_EXIT_GATE', 'PARKING_STATE_EXITED', 'PARKING_STATE_UNEXPECTED_CLOSE'] | str]
    pay_state: NotRequired[Literal['PAY_STATUS_UNKNOWN', 'PAY_STATUS_UNPAID', 'PAY_STATUS_PAID'] | str]
    allowed_exit_timestamp: NotRequired[int]
    next_raise_price: NotRequired[int]
    next_raise_timestamp: NotRequired[int]
    payable_amount: NotRequired[int]
    paid_amount: NotRequired[int]

class RemindersParkingLotGetQuery(TypedDict):
    """GET v3/parking/reminders/parking-lot: 查询停车场信息"""
    out_parking_lot_id: NotRequired[Text]
    wx_parking_lot_id: NotRequired[Text]

class RemindersParkingLotGetAnswer(TypedDict):
    """GET v3/parking/reminders/parking-lot: 查询停车场信息"""
    wx_parking_lot_id: NotRequired[str]
    out_parking_lot_id: NotRequired[str]
    parking_lot_name: NotRequired[str]
    parking_lot_address: NotRequired[str]
    payment_mini_prog_appid: NotRequired[str]
    payment_mini_prog_path: NotRequired[str]
    parking_order_mini_prog_appid: NotRequired[str]
    parking_order_mini_prog_path: NotRequired[str]
    enabled_state: NotRequired[Literal['ENABLED_STATE_UNKNOWN', 'ENABLED_STATE_NOT_ENABLED', 'ENABLED_STATE_ENABLED', 'ENABLED_STATE_OFFLINE'] | str]
    reason: NotRequired[str]

class RemindersPaymentPostBody(TypedDict):
    """POST v3/parking/reminders/payment: 同步支付结果通知"""
    out_serial_number: Text
    plate_number: Text
    parking_id: Text
    parking_state: Literal['PARKING_STATUS_UNKNOWN', 'PARKING_STATUS_PARKING', 'PARKING_STATUS_NOT_PARKING'] | Text
    pay_type: Literal['PAY_TYPE_UNKNOWN', 'PAY_TYPE_WXPAY', 'PAY_TYPE_OTHERS'] | Text
    openid: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    total_amount: int
    paid_amount: int
    out_trade_no: NotRequired[Text]
    pay_channel: NotRequired[Literal['PAY_CHANNEL_UNKNOWN', 'PAY_CHANNEL_WECHAT_PAY_NOTIF', 'PAY_CHANNEL_SCAN_QRCODE', 'PAY_CHANNEL_OFFICIAL_ACCOUNT', 'PAY_CHANNEL_MCH_MINI_PROG', 'PAY_CHANNEL_OTHERS'] | Text]
    pay_time: NotRequired[int]
    token: NotRequired[Text]
    wx_trade_no: NotRequired[Text]

class RemindersApplicationQuery(Node):
    @verb
    def get(self, *, query: RemindersApplicationQueryGetQuery | str, **options: Unpack[GetOptions]) -> RemindersApplicationQueryGetAnswer:
        """查询停车场进件申请单"""
    @async_verb
    def get_async(self, *, query: RemindersApplicationQueryGetQuery | str, **options: Unpack[GetOptions]) -> RemindersApplicationQueryGetAnswer:
        """查询停车场进件申请单"""
    getAsync = get_async
    """查询停车场进件申请单"""


class RemindersApplicationWithdraw(Node):
    @verb
    def post(self, *, json: RemindersApplicationWithdrawPostBody, **options: Unpack[QueryOptions]) -> None:
        """撤回停车场进件申请

        https://pay.weixin.qq.com/doc/v3/partner/4019557799
        """
    @async_verb
    def post_async(self, *, json: RemindersApplicationWithdrawPostBody, **options: Unpack[QueryOptions]) -> None:
        """撤回停车场进件申请

        https://pay.weixin.qq.com/doc/v3/partner/4019557799
        """
    postAsync = post_async
    """撤回停车场进件申请

    https://pay.weixin.qq.com/doc/v3/partner/4019557799
    """


class RemindersApplication(Node):
    @property
    def query(self) -> RemindersApplicationQuery:
        """GET 查询停车场进件申请单"""
    @property
    def withdraw(self) -> RemindersApplicationWithdraw:
        """POST 撤回停车场进件申请"""
    @verb
    def post(self, *, json: RemindersApplicationPostBody, **options: Unpack[QueryOptions]) -> RemindersApplicationPostAnswer:
        """提交停车场进件申请

        https://pay.weixin.qq.com/doc/v3/partner/4019557780
        """
    @async_verb
    def post_async(self, *, json: RemindersApplicationPostBody, **options: Unpack[QueryOptions]) -> RemindersApplicationPostAnswer:
        """提交停车场进件申请

        https://pay.weixin.qq.com/doc/v3/partner/4019557780
        """
    postAsync = post_async
    """提交停车场进件申请

    https://pay.weixin.qq.com/doc/v3/partner/4019557780
    """


class RemindersApplications(Node):
    @verb
    def get(self, *, query: RemindersApplicationsGetQuery | str, **options: Unpack[GetOptions]) -> RemindersApplicationsGetAnswer:
        """查询停车场进件申请单列表

        https://pay.weixin.qq.com/doc/v3/partner/4019557811
        """
    @async_verb
    def get_async(self, *, query: RemindersApplicationsGetQuery | str, **options: Unpack[GetOptions]) -> RemindersApplicationsGetAnswer:
        """查询停车场进件申请单列表

        https://pay.weixin.qq.com/doc/v3/partner/4019557811
        """
    getAsync = get_async
    """查询停车场进件申请单列表

    https://pay.weixin.qq.com/doc/v3/partner/4019557811
    """


class RemindersEntry(Node):
    @verb
    def post(self, *, json: RemindersEntryPostBody, **options: Unpack[QueryOptions]) -> RemindersEntryPostAnswer:
        """同步车辆入场通知

        https://pay.weixin.qq.com/doc/v3/partner/4019557757
        """
    @async_verb
    def post_async(self, *, json: RemindersEntryPostBody, **options: Unpack[QueryOptions]) -> RemindersEntryPostAnswer:
        """同步车辆入场通知

        https://pay.weixin.qq.com/doc/v3/partner/4019557757
        """
    postAsync = post_async
    """同步车辆入场通知

    https://pay.weixin.qq.com/doc/v3/partner/4019557757
    """


class RemindersExit(Node):
    @verb
    def post(self, *, json: RemindersExitPostBody, **options: Unpack[QueryOptions]) -> None:
        """同步车辆离场通知

        https://pay.weixin.qq.com/doc/v3/partner/4019557725
        """
    @async_verb
    def post_async(self, *, json: RemindersExitPostBody, **options: Unpack[QueryOptions]) -> None:
        """同步车辆离场通知

        https://pay.weixin.qq.com/doc/v3/partner/4019557725
        """
    postAsync = post_async
    """同步车辆离场通知

    https://pay.weixin.qq.com/doc/v3/partner/4019557725
    """


class RemindersExtPayment(Node):
    @verb
    def post(self, *, json: RemindersExtPaymentPostBody, **options: Unpack[QueryOptions]) -> None:
        """同步非临停扩展支付

        https://pay.weixin.qq.com/doc/v3/partner/4020338487
        """
    @async_verb
    def post_async(self, *, json: RemindersExtPaymentPostBody, **options: Unpack[QueryOptions]) -> None:
        """同步非临停扩展支付

        https://pay.weixin.qq.com/doc/v3/partner/4020338487
        """
    postAsync = post_async
    """同步非临停扩展支付

    https://pay.weixin.qq.com/doc/v3/partner/4020338487
    """


class RemindersParkingFee(Node):
    @verb
    def post(self, *, json: RemindersParkingFeePostBody, **options: Unpack[QueryOptions]) -> RemindersParkingFeePostAnswer:
        """查询停车费用

        https://pay.weixin.qq.com/doc/v3/partner/4019557825
        """
    @async_verb
    def post_async(self, *, json: RemindersParkingFeePostBody, **options: Unpack[QueryOptions]) -> RemindersParkingFeePostAnswer:
        """查询停车费用

        https://pay.weixin.qq.com/doc/v3/partner/4019557825
        """
    postAsync = post_async
    """查询停车费用

    https://pay.weixin.qq.com/doc/v3/partner/4019557825
    """


class RemindersParkingLot(Node):
    @verb
    def get(self, *, query: RemindersParkingLotGetQuery | str = ..., **options: Unpack[GetOptions]) -> RemindersParkingLotGetAnswer:
        """查询停车场信息

        https://pay.weixin.qq.com/doc/v3/partner/4023070758
        """
    @async_verb
    def get_async(self, *, query: RemindersParkingLotGetQuery | str = ..., **options: Unpack[GetOptions]) -> RemindersParkingLotGetAnswer:
        """查询停车场信息

        https://pay.weixin.qq.com/doc/v3/partner/4023070758
        """
    getAsync = get_async
    """查询停车场信息

    https://pay.weixin.qq.com/doc/v3/partner/4023070758
    """


class RemindersPayment(Node):
    @verb
    def post(self, *, json: RemindersPaymentPostBody, **options: Unpack[QueryOptions]) -> None:
        """同步支付结果通知

        https://pay.weixin.qq.com/doc/v3/partner/4019557765
        """
    @async_verb
    def post_async(self, *, json: RemindersPaymentPostBody, **options: Unpack[QueryOptions]) -> None:
        """同步支付结果通知

        https://pay.weixin.qq.com/doc/v3/partner/4019557765
        """
    postAsync = post_async
    """同步支付结果通知

    https://pay.weixin.qq.com/doc/v3/partner/4019557765
    """


class Reminders(Node):
    @property
    def application(self) -> RemindersApplication:
        """POST 提交停车场进件申请"""
    @property
    def applications(self) -> RemindersApplications:
        """GET 查询停车场进件申请单列表"""
    @property
    def entry(self) -> RemindersEntry:
        """POST 同步车辆入场通知"""
    @property
    def exit(self) -> RemindersExit:
        """POST 同步车辆离场通知"""
    @property
    def extPayment(self) -> RemindersExtPayment:
        """POST 同步非临停扩展支付"""
    @property
    def parkingFee(self) -> RemindersParkingFee:
        """POST 查询停车费用"""
    @property
    def parkingLot(self) -> RemindersParkingLot:
        """GET 查询停车场信息"""
    @property
    def payment(self) -> RemindersPayment:
        """POST 同步支付结果通知"""

class Parking(Node):
    @property
    def reminders(self) -> Reminders:
        """10 endpoints"""
