# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/merchant-service``: documented paths, bodies and answers.

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

class ComplaintNotificationsGetAnswer(TypedDict):
    """GET v3/merchant-service/complaint-notifications: 查询投诉通知回调"""
    mchid: str
    url: str

class ComplaintNotificationsPostBody(TypedDict):
    """POST v3/merchant-service/complaint-notifications: 创建投诉通知回调"""
    url: Text

class ComplaintNotificationsPostAnswer(TypedDict):
    """POST v3/merchant-service/complaint-notifications: 创建投诉通知回调"""
    mchid: str
    url: str

class ComplaintNotificationsPutBody(TypedDict):
    """PUT v3/merchant-service/complaint-notifications: 更新投诉通知回调"""
    url: Text

class ComplaintNotificationsPutAnswer(TypedDict):
    """PUT v3/merchant-service/complaint-notifications: 更新投诉通知回调"""
    mchid: str
    url: str

class ComplaintNegotiationHistory(TypedDict):
    operate_user: str
    operate_time: str
    operate_type: Literal['USER_CREATE_COMPLAINT', 'CREATE_COMPLAINT_BY_PLATFORM', 'USER_CONTINUE_COMPLAINT', 'USER_REVOKE_COMPLAINT', 'USER_CONFIRM_COMPLAINT', 'SELLER_REFUND', 'MERCHANT_LAUNCH_CONFIRM_PROCESS', 'USER_RESPONSE', 'MERCHANT_RESPONSE', 'RESPONSE_BY_PLATFORM', 'CONTINUE_COMPLAINT_BY_PLATFORM', 'CREATE_COMPLAINT_SYSTEM_MESSAGE', 'COMPLAINT_TIMEOUT_SYSTEM_MESSAGE', 'SELLER_REFUND_SYSTEM_MESSAGE', 'CONTINUE_COMPLAINT_SYSTEM_MESSAGE', 'LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE'] | str
    operate_details: NotRequired[str]
    image_list: NotRequired[list[str]]

class ComplaintsTransactionIdNegotiationHistorysGetAnswer(TypedDict):
    """GET v3/merchant-service/complaints/{transaction_id}/negotiation-historys: 查询投诉协商历史"""
    complaint_negotiation_history: NotRequired[list[ComplaintNegotiationHistory]]

class ComplaintsTransactionIdGetAnswer(TypedDict):
    """GET v3/merchant-service/complaints/{transaction_id}: 查询投诉详情"""
    out_trade_no: str
    complaint_time: str
    amount: int
    payer_phone: NotRequired[str]
    """Encrypted."""
    complaint_detail: str
    complaint_state: NotRequired[str]
    transaction_id: str
    frozen_end_time: NotRequired[str]
    sub_mchid: NotRequired[str]
    complaint_handle_state: str

class ComplaintsGetQuery(TypedDict):
    """GET v3/merchant-service/complaints: 查询投诉信息"""
    limit: NotRequired[int]
    offset: NotRequired[int]
    begin_date: Text
    end_date: Text
    sub_mchid: NotRequired[Text]

class Data(TypedDict):
    out_trade_no: str
    complaint_time: str
    amount: int
    payer_phone: NotRequired[str]
    """Encrypted."""
    complaint_detail: str
    complaint_state: Literal['PAYER_COMPLAINTED', 'FROZENED', 'FROZEN_FINISHED', 'PAYER_CANCELED', 'MERCHANT_REFUNDED', 'SYSTEM_REFUNDED', 'MANUAL_UNFROZEN'] | str
    transaction_id: str
    frozen_end_time: NotRequired[str]
    sub_mchid: NotRequired[str]

class ComplaintsGetAnswer(TypedDict):
    """GET v3/merchant-service/complaints: 查询投诉信息"""
    offset: int
    limit: int
    total_count: NotRequired[int]
    data: NotRequired[list[Data]]

class ComplaintsV2ComplaintIdCompletePostBody(TypedDict):
    """POST v3/merchant-service/complaints-v2/{complaint_id}/complete: 反馈处理完成"""
    complainted_mchid: Text

class ComplaintsV2ComplaintIdNegotiationHistorysGetQuery(TypedDict):
    """GET v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys: 查询投诉协商历史"""
    limit: NotRequired[int]
    offset: NotRequired[int]

class ComplaintMediaList(TypedDict):
    media_type: NotRequired[Literal['USER_COMPLAINT_IMAGE', 'OPERATION_IMAGE'] | str]
    media_url: NotRequired[list[str]]

class Text2(TypedDict):
    text: NotRequired[str]
    color: NotRequired[Literal['DEFAULT', 'SECONDARY'] | str]
    is_bold: NotRequired[bool]

class Image(TypedDict):
    media_id: NotRequired[str]
    image_style_type: NotRequired[Literal['IMAGE_STYLE_TYPE_NARROW', 'IMAGE_STYLE_TYPE_WIDE'] | str]

class MiniProgramJumpInfo(TypedDict):
    appid: str
    path: str
    text: str

class MessageInfo(TypedDict):
    content: str
    custom_data: NotRequired[str]

class Action(TypedDict):
    action_type: NotRequired[Literal['ACTION_TYPE_SEND_MESSAGE', 'ACTION_TYPE_JUMP_URL', 'ACTION_TYPE_JUMP_MINI_PROGRAM'] | str]
    jump_url: NotRequired[str]
    mini_program_jump_info: NotRequired[MiniProgramJumpInfo]
    message_info: NotRequired[MessageInfo]
    action_id: NotRequired[str]

class InvalidInfo(TypedDict):
    expired_time: NotRequired[str]
    multi_clickable: NotRequired[bool]

class Link(TypedDict):
    text: NotRequired[str]
    action: NotRequired[Action]
    invalid_info: NotRequired[InvalidInfo]

class Faqs(TypedDict):
    faq_id: NotRequired[str]
    faq_title: NotRequired[str]
    action: NotRequired[Action]

class FaqList(TypedDict):
    faqs: NotRequired[list[Faqs]]

class Button(TypedDict):
    text: NotRequired[str]
    action: NotRequired[Action]
    invalid_info: NotRequired[InvalidInfo]

class Buttons(TypedDict):
    text: NotRequired[str]
    action: NotRequired[Action]
    invalid_info: NotRequired[InvalidInfo]

class ButtonGroup(TypedDict):
    buttons: NotRequired[list[Buttons]]
    button_layout: NotRequired[Literal['LAYOUT_UNKNOWN', 'LAYOUT_HORIZONTAL', 'LAYOUT_VERTICAL'] | str]
    invalid_info: NotRequired[InvalidInfo]

class Blocks(TypedDict):
    type: NotRequired[Literal['TEXT', 'IMAGE', 'LINK', 'FAQ_LIST', 'BUTTON', 'BUTTON_GROUP'] | str]
    text: NotRequired[Text2]
    image: NotRequired[Image]
    link: NotRequired[Link]
    faq_list: NotRequired[FaqList]
    button: NotRequired[Button]
    button_group: NotRequired[ButtonGroup]

class NormalMessage(TypedDict):
    blocks: NotRequired[list[Blocks]]
    sender_identity: NotRequired[Literal['UNKNOWN', 'MANUAL', 'MACHINE'] | str]
    custom_data: NotRequired[str]

class ClickMessage(TypedDict):
    message_content: NotRequired[dict[str, Any]]
    action_id: NotRequired[str]
    clicked_log_id: NotRequired[str]

class Data2(TypedDict):
    complaint_media_list: NotRequired[ComplaintMediaList]
    log_id: str
    operator: str
    operate_time: str
    operate_type: Literal['USER_CREATE_COMPLAINT', 'USER_CONTINUE_COMPLAINT', 'USER_RESPONSE', 'PLATFORM_RESPONSE', 'MERCHANT_RESPONSE', 'MERCHANT_CONFIRM_COMPLETE', 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE', 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE', 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE', 'USER_REVOKE_COMPLAINT', 'USER_COMFIRM_COMPLAINT', 'PLATFORM_HELP_APPLICATION', 'USER_APPLY_PLATFORM_HELP', 'MERCHANT_APPROVE_REFUND', 'MERCHANT_REFUSE_RERUND', 'USER_SUBMIT_SATISFACTION', 'SERVICE_ORDER_CANCEL', 'SERVICE_ORDER_COMPLETE', 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE', 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE', 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE', 'USER_APPLY_PLATFORM_SERVICE', 'USER_CANCEL_PLATFORM_SERVICE', 'PLATFORM_SERVICE_FINISHED', 'USER_CLICK_RESPONSE'] | str
    operate_details: NotRequired[str]
    image_list: NotRequired[list[str]]
    user_appy_platform_service_reason: NotRequired[str]
    user_appy_platform_service_reason_description: NotRequired[str]
    normal_message: NotRequired[NormalMessage]
    click_message: NotRequired[ClickMessage]

class ComplaintsV2ComplaintIdNegotiationHistorysGetAnswer(TypedDict):
    """GET v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys: 查询投诉协商历史"""
    data: NotRequired[list[Data2]]
    limit: int
    offset: int
    total_count: NotRequired[int]

class MiniProgramJumpInfo2(TypedDict):
    appid: Text
    path: Text
    text: Text

class ComplaintsV2ComplaintIdResponsePostBody(TypedDict):
    """POST v3/merchant-service/complaints-v2/{complaint_id}/response: 提交回复"""
    complainted_mchid: Text
    response_content: Text
    response_images: NotRequired[Texts]
    jump_url: NotRequired[Text]
    jump_url_text: NotRequired[Text]
    mini_program_jump_info: NotRequired[MiniProgramJumpInfo2]

class Text3(TypedDict):
    text: NotRequired[Text]
    color: NotRequired[Literal['DEFAULT', 'SECONDARY'] | Text]
    is_bold: NotRequired[bool]

class Image2(TypedDict):
    media_id: NotRequired[Text]
    image_style_type: NotRequired[Literal['IMAGE_STYLE_TYPE_NARROW', 'IMAGE_STYLE_TYPE_WIDE'] | Text]

class MiniProgramJumpInfo3(TypedDict):
    appid: Text
    path: NotRequired[Text]
    text: NotRequired[Text]

class MessageInfo2(TypedDict):
    content: Text
    custom_data: NotRequired[Text]

class Action2(TypedDict):
    action_type: NotRequired[Literal['ACTION_TYPE_SEND_MESSAGE', 'ACTION_TYPE_JUMP_URL', 'ACTION_TYPE_JUMP_MINI_PROGRAM'] | Text]
    jump_url: NotRequired[Text]
    mini_program_jump_info: NotRequired[MiniProgramJumpInfo3]
    message_info: NotRequired[MessageInfo2]
    action_id: NotRequired[Text]

class InvalidInfo2(TypedDict):
    expired_time: NotRequired[Text]
    multi_clickable: NotRequired[bool]

class Link2(TypedDict):
    text: NotRequired[Text]
    action: NotRequired[Action2]
    invalid_info: NotRequired[InvalidInfo2]

class Faqs2(TypedDict):
    faq_id: NotRequired[Text]
    faq_title: NotRequired[Text]
    action: NotRequired[Action2]

class FaqList2(TypedDict):
    faqs: NotRequired[Sequence[Faqs2]]

class Button2(TypedDict):
    text: NotRequired[Text]
    action: NotRequired[Action2]
    invalid_info: NotRequired[InvalidInfo2]

class Buttons2(TypedDict):
    text: NotRequired[Text]
    action: NotRequired[Action2]
    invalid_info: NotRequired[InvalidInfo2]

class ButtonGroup2(TypedDict):
    buttons: NotRequired[Sequence[Buttons2]]
    button_layout: NotRequired[Literal['LAYOUT_UNKNOWN', 'LAYOUT_HORIZONTAL', 'LAYOUT_VERTICAL'] | Text]
    invalid_info: NotRequired[InvalidInfo2]

class Blocks2(TypedDict):
    type: NotRequired[Literal['TEXT', 'IMAGE', 'LINK', 'FAQ_LIST', 'BUTTON', 'BUTTON_GROUP'] | Text]
    text: NotRequired[Text3]
    image: NotRequired[Image2]
    link: NotRequired[Link2]
    faq_list: NotRequired[FaqList2]
    button: NotRequired[Button2]
    button_group: NotRequired[ButtonGroup2]

class Message(TypedDict):
    blocks: NotRequired[Sequence[Blocks2]]
    sender_identity: NotRequired[Literal['UNKNOWN', 'MANUAL', 'MACHINE'] | Text]
    custom_data: NotRequired[Text]

class ComplaintsV2ComplaintIdResponseImmediateServicePostBody(TypedDict):
    """POST v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service: 回复需要即时服务的投诉单"""
    complainted_mchid: Text
    message: Message
    idempotent_id: Text

class ComplaintsV2ComplaintIdResponseImmediateServicePostAnswer(TypedDict):
    """POST v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service: 回复需要即时服务的投诉单"""
    log_id: NotRequired[str]

class ComplaintsV2ComplaintIdUpdateRefundProgressPostBody(TypedDict):
    """POST v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress: 更新退款审批结果"""
    action: Literal['REJECT', 'APPROVE'] | Text
    launch_refund_day: NotRequired[int]
    reject_reason: NotRequired[Text]
    reject_media_list: NotRequired[Texts]
    remark: NotRequired[Text]

class ComplaintMediaList2(TypedDict):
    media_type: Literal['USER_COMPLAINT_IMAGE', 'OPERATION_IMAGE'] | str
    media_url: NotRequired[list[str]]

class ComplaintOrderInfo(TypedDict):
    transaction_id: str
    out_trade_no: str
    amount: int

class ServiceOrderInfo(TypedDict):
    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    state: NotRequired[str]

class ReturnAddressInfo(TypedDict):
    return_address: NotRequired[str]
    longitude: NotRequired[str]
    latitude: NotRequired[str]

class SharePowerInfo(TypedDict):
    return_time: NotRequired[str]
    return_address_info: NotRequired[ReturnAddressInfo]
    is_returned_to_same_machine: NotRequired[bool]

class AdditionalInfo(TypedDict):
    type: NotRequired[Literal['SHARE_POWER_TYPE'] | str]
    share_power_info: NotRequired[SharePowerInfo]

class ComplaintsV2ComplaintIdGetAnswer(TypedDict):
    """GET v3/merchant-service/complaints-v2/{complaint_id}: 查询投诉单详情"""
    complaint_id: str
    complaint_time: str
    complaint_detail: str
    complaint_state: Literal['PENDING', 'PROCESSING', 'PROCESSED'] | str
    complainted_mchid: str
    payer_phone: NotRequired[str]
    """Encrypted."""
    payer_openid: NotRequired[str]
    complaint_media_list: NotRequired[list[ComplaintMediaList2]]
    complaint_order_info: NotRequired[list[ComplaintOrderInfo]]
    service_order_info: NotRequired[list[ServiceOrderInfo]]
    complaint_full_refunded: bool
    incoming_user_response: bool
    problem_description: str
    user_complaint_times: int
    problem_type: NotRequired[Literal['REFUND', 'SERVICE_NOT_WORK', 'OTHERS'] | str]
    apply_refund_amount: NotRequired[int]
    user_tag_list: NotRequired[list[Literal['TRUSTED', 'HIGH_RISK'] | str]]
    additional_info: NotRequired[AdditionalInfo]
    in_platform_service: NotRequired[bool]
    need_immediate_service: NotRequired[bool]
    is_agent_mode: NotRequired[bool]

class ComplaintsV2GetQuery(TypedDict):
    """GET v3/merchant-service/complaints-v2: 查询投诉单列表"""
    limit: NotRequired[int]
    offset: NotRequired[int]
    begin_date: Text
    end_date: Text
    complainted_mchid: NotRequired[Text]

class ServiceOrderInfo2(TypedDict):
    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    state: NotRequired[Literal['DOING', 'REVOKED', 'WAITPAY', 'DONE'] | str]

class Data3(TypedDict):
    complaint_id: str
    complaint_time: str
    complaint_detail: str
    complaint_state: Literal['PENDING', 'PROCESSING', 'PROCESSED'] | str
    complainted_mchid: str
    payer_phone: NotRequired[str]
    """Encrypted."""
    complaint_order_info: NotRequired[list[ComplaintOrderInfo]]
    service_order_info: NotRequired[list[ServiceOrderInfo2]]
    complaint_media_list: NotRequired[list[ComplaintMediaList2]]
    complaint_full_refunded: bool
    incoming_user_response: bool
    problem_description: str
    user_complaint_times: int
    problem_type: NotRequired[Literal['REFUND', 'SERVICE_NOT_WORK', 'OTHERS'] | str]
    apply_refund_amount: NotRequired[int]
    user_tag_list: NotRequired[list[Literal['TRUSTED', 'HIGH_RISK'] | str]]
    additional_info: NotRequired[AdditionalInfo]
    in_platform_service: NotRequired[bool]
    need_immediate_service: NotRequired[bool]
    is_agent_mode: NotRequired[bool]

class ComplaintsV2GetAnswer(TypedDict):
    """GET v3/merchant-service/complaints-v2: 查询投诉单列表"""
    data: NotRequired[list[Data3]]
    limit: int
    offset: int
    total_count: NotRequired[int]

class FeedbacksPostBody(TypedDict):
    """POST v3/merchant-service/feedbacks: 商户反馈"""
    transaction_id: Text
    complainted_mchid: Text
    feedback_type: NotRequired[int]
    feedback_content: Text
    feedback_images: NotRequired[Texts]
    launch_confirm_process: NotRequired[bool]

class ImagesUploadPostAnswer(TypedDict):
    """POST v3/merchant-service/images/upload: 商户上传反馈图片"""
    media_id: str

class ComplaintNotifications(Node):
    @verb
    def delete(self, **options: Unpack[Options]) -> None:
        """删除投诉通知回调

        https://pay.weixin.qq.com/doc/v3/merchant/4012460452
        https://pay.weixin.qq.com/doc/v3/partner/4012460474
        """
    @async_verb
    def delete_async(self, **options: Unpack[Options]) -> None:
        """删除投诉通知回调

        https://pay.weixin.qq.com/doc/v3/merchant/4012460452
        https://pay.weixin.qq.com/doc/v3/partner/4012460474
        """
    deleteAsync = delete_async
    """删除投诉通知回调

    https://pay.weixin.qq.com/doc/v3/merchant/4012460452
    https://pay.weixin.qq.com/doc/v3/partner/4012460474
    """

    @verb
    def get(self, **options: Unpack[QueryOptions]) -> ComplaintNotificationsGetAnswer:
        """查询投诉通知回调

        https://pay.weixin.qq.com/doc/v3/merchant/4012459014
        https://pay.weixin.qq.com/doc/v3/partner/4012459065
        """
    @async_verb
    def get_async(self, **options: Unpack[QueryOptions]) -> ComplaintNotificationsGetAnswer:
        """查询投诉通知回调

        https://pay.weixin.qq.com/doc/v3/merchant/4012459014
        https://pay.weixin.qq.com/doc/v3/partner/4012459065
        """
    getAsync = get_async
    """查询投诉通知回调

    https://pay.weixin.qq.com/doc/v3/merchant/4012459014
    https://pay.weixin.qq.com/doc/v3/partner/4012459065
    """

    @verb
    def post(self, *, json: ComplaintNotificationsPostBody, **options: Unpack[QueryOptions]) -> ComplaintNotificationsPostAnswer:
        """创建投诉通知回调

        https://pay.weixin.qq.com/doc/v3/merchant/4012458679
        https://pay.weixin.qq.com/doc/v3/partner/4012458106
        """
    @async_verb
    def post_async(self, *, json: ComplaintNotificationsPostBody, **options: Unpack[QueryOptions]) -> ComplaintNotificationsPostAnswer:
        """创建投诉通知回调

        https://pay.weixin.qq.com/doc/v3/merchant/4012458679
        https://pay.weixin.qq.com/doc/v3/partner/4012458106
        """
    postAsync = post_async
    """创建投诉通知回调

    https://pay.weixin.qq.com/doc/v3/merchant/4012458679
    https://pay.weixin.qq.com/doc/v3/partner/4012458106
    """

    @verb
    def put(self, *, json: ComplaintNotificationsPutBody, **options: Unpack[QueryOptions]) -> ComplaintNotificationsPutAnswer:
        """更新投诉通知回调

        https://pay.weixin.qq.com/doc/v3/merchant/4012459282
        https://pay.weixin.qq.com/doc/v3/partner/4012459287
        """
    @async_verb
    def put_async(self, *, json: ComplaintNotificationsPutBody, **options: Unpack[QueryOptions]) -> ComplaintNotificationsPutAnswer:
        """更新投诉通知回调

        https://pay.weixin.qq.com/doc/v3/merchant/4012459282
        https://pay.weixin.qq.com/doc/v3/partner/4012459287
        """
    putAsync = put_async
    """更新投诉通知回调

    https://pay.weixin.qq.com/doc/v3/merchant/4012459282
    https://pay.weixin.qq.com/doc/v3/partner/4012459287
    """


class ComplaintsTransactionIdNegotiationHistorys(Node):
    @verb
    def get(self, *, transaction_id: str | int, **options: Unpack[QueryOptions]) -> ComplaintsTransactionIdNegotiationHistorysGetAnswer:
        """查询投诉协商历史

        Status: retired since 2021-01-08; use v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml
        """
    @async_verb
    def get_async(self, *, transaction_id: str | int, **options: Unpack[QueryOptions]) -> ComplaintsTransactionIdNegotiationHistorysGetAnswer:
        """查询投诉协商历史

        Status: retired since 2021-01-08; use v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml
        """
    getAsync = get_async
    """查询投诉协商历史

    Status: retired since 2021-01-08; use v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml
    """


class ComplaintsTransactionId_(Node):
    @property
    def negotiationHistorys(self) -> ComplaintsTransactionIdNegotiationHistorys:
        """GET 查询投诉协商历史"""
    @verb
    def get(self, *, transaction_id: str | int, **options: Unpack[QueryOptions]) -> ComplaintsTransactionIdGetAnswer:
        """查询投诉详情

        Status: retired since 2021-01-08; use v3/merchant-service/complaints-v2/{complaint_id}
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml
        """
    @async_verb
    def get_async(self, *, transaction_id: str | int, **options: Unpack[QueryOptions]) -> ComplaintsTransactionIdGetAnswer:
        """查询投诉详情

        Status: retired since 2021-01-08; use v3/merchant-service/complaints-v2/{complaint_id}
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml
        """
    getAsync = get_async
    """查询投诉详情

    Status: retired since 2021-01-08; use v3/merchant-service/complaints-v2/{complaint_id}
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml
    """


class Complaints(Node):
    @property
    def _transaction_id_(self) -> ComplaintsTransactionId_:
        """GET 查询投诉详情"""
    @verb
    def get(self, *, query: ComplaintsGetQuery | str, **options: Unpack[GetOptions]) -> ComplaintsGetAnswer:
        """查询投诉信息

        Status: retired since 2021-01-08; use v3/merchant-service/complaints-v2
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml
        """
    @async_verb
    def get_async(self, *, query: ComplaintsGetQuery | str, **options: Unpack[GetOptions]) -> ComplaintsGetAnswer:
        """查询投诉信息

        Status: retired since 2021-01-08; use v3/merchant-service/complaints-v2
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml
        """
    getAsync = get_async
    """查询投诉信息

    Status: retired since 2021-01-08; use v3/merchant-service/complaints-v2
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml
    """


class ComplaintsV2ComplaintIdComplete(Node):
    @verb
    def post(self, *, complaint_id: str | int, json: ComplaintsV2ComplaintIdCompletePostBody, **options: Unpack[QueryOptions]) -> None:
        """反馈处理完成

        https://pay.weixin.qq.com/doc/v3/merchant/4012467255
        https://pay.weixin.qq.com/doc/v3/partner/4012467217
        """
    @async_verb
    def post_async(self, *, complaint_id: str | int, json: ComplaintsV2ComplaintIdCompletePostBody, **options: Unpack[QueryOptions]) -> None:
        """反馈处理完成

        https://pay.weixin.qq.com/doc/v3/merchant/4012467255
        https://pay.weixin.qq.com/doc/v3/partner/4012467217
        """
    postAsync = post_async
    """反馈处理完成

    https://pay.weixin.qq.com/doc/v3/merchant/4012467255
    https://pay.weixin.qq.com/doc/v3/partner/4012467217
    """


class ComplaintsV2ComplaintIdNegotiationHistorys(Node):
    @verb
    def get(self, *, complaint_id: str | int, query: ComplaintsV2ComplaintIdNegotiationHistorysGetQuery | str = ..., **options: Unpack[GetOptions]) -> ComplaintsV2ComplaintIdNegotiationHistorysGetAnswer:
        """查询投诉协商历史

        https://pay.weixin.qq.com/doc/v3/merchant/4012533439
        https://pay.weixin.qq.com/doc/v3/partner/4012691802
        """
    @async_verb
    def get_async(self, *, complaint_id: str | int, query: ComplaintsV2ComplaintIdNegotiationHistorysGetQuery | str = ..., **options: Unpack[GetOptions]) -> ComplaintsV2ComplaintIdNegotiationHistorysGetAnswer:
        """查询投诉协商历史

        https://pay.weixin.qq.com/doc/v3/merchant/4012533439
        https://pay.weixin.qq.com/doc/v3/partner/4012691802
        """
    getAsync = get_async
    """查询投诉协商历史

    https://pay.weixin.qq.com/doc/v3/merchant/4012533439
    https://pay.weixin.qq.com/doc/v3/partner/4012691802
    """


class ComplaintsV2ComplaintIdResponse(Node):
    @verb
    def post(self, *, complaint_id: str | int, json: ComplaintsV2ComplaintIdResponsePostBody, **options: Unpack[QueryOptions]) -> None:
        """提交回复

        https://pay.weixin.qq.com/doc/v3/merchant/4012467254
        https://pay.weixin.qq.com/doc/v3/partner/4012467213
        """
    @async_verb
    def post_async(self, *, complaint_id: str | int, json: ComplaintsV2ComplaintIdResponsePostBody, **options: Unpack[QueryOptions]) -> None:
        """提交回复

        https://pay.weixin.qq.com/doc/v3/merchant/4012467254
        https://pay.weixin.qq.com/doc/v3/partner/4012467213
        """
    postAsync = post_async
    """提交回复

    https://pay.weixin.qq.com/doc/v3/merchant/4012467254
    https://pay.weixin.qq.com/doc/v3/partner/4012467213
    """


class ComplaintsV2ComplaintIdResponseImmediateService(Node):
    @verb
    def post(self, *, complaint_id: str | int, json: ComplaintsV2ComplaintIdResponseImmediateServicePostBody, **options: Unpack[QueryOptions]) -> ComplaintsV2ComplaintIdResponseImmediateServicePostAnswer:
        """回复需要即时服务的投诉单

        https://pay.weixin.qq.com/doc/v3/merchant/4017151596
        https://pay.weixin.qq.com/doc/v3/partner/4017151726
        """
    @async_verb
    def post_async(self, *, complaint_id: str | int, json: ComplaintsV2ComplaintIdResponseImmediateServicePostBody, **options: Unpack[QueryOptions]) -> ComplaintsV2ComplaintIdResponseImmediateServicePostAnswer:
        """回复需要即时服务的投诉单

        https://pay.weixin.qq.com/doc/v3/merchant/4017151596
        https://pay.weixin.qq.com/doc/v3/partner/4017151726
        """
    postAsync = post_async
    """回复需要即时服务的投诉单

    https://pay.weixin.qq.com/doc/v3/merchant/4017151596
    https://pay.weixin.qq.com/doc/v3/partner/4017151726
    """


class ComplaintsV2ComplaintIdUpdateRefundProgress(Node):
    @verb
    def post(self, *, complaint_id: str | int, json: ComplaintsV2ComplaintIdUpdateRefundProgressPostBody, **options: Unpack[QueryOptions]) -> None:
        """更新退款审批结果

        https://pay.weixin.qq.com/doc/v3/merchant/4012467256
        https://pay.weixin.qq.com/doc/v3/partner/4012467218
        """
    @async_verb
    def post_async(self, *, complaint_id: str | int, json: ComplaintsV2ComplaintIdUpdateRefundProgressPostBody, **options: Unpack[QueryOptions]) -> None:
        """更新退款审批结果

        https://pay.weixin.qq.com/doc/v3/merchant/4012467256
        https://pay.weixin.qq.com/doc/v3/partner/4012467218
        """
    postAsync = post_async
    """更新退款审批结果

    https://pay.weixin.qq.com/doc/v3/merchant/4012467256
    https://pay.weixin.qq.com/doc/v3/partner/4012467218
    """


class ComplaintsV2ComplaintId_(Node):
    @property
    def complete(self) -> ComplaintsV2ComplaintIdComplete:
        """POST 反馈处理完成"""
    @property
    def negotiationHistorys(self) -> ComplaintsV2ComplaintIdNegotiationHistorys:
        """GET 查询投诉协商历史"""
    @property
    def response(self) -> ComplaintsV2ComplaintIdResponse:
        """POST 提交回复"""
    @property
    def responseImmediateService(self) -> ComplaintsV2ComplaintIdResponseImmediateService:
        """POST 回复需要即时服务的投诉单"""
    @property
    def updateRefundProgress(self) -> ComplaintsV2ComplaintIdUpdateRefundProgress:
        """POST 更新退款审批结果"""
    @verb
    def get(self, *, complaint_id: str | int, **options: Unpack[QueryOptions]) -> ComplaintsV2ComplaintIdGetAnswer:
        """查询投诉单详情

        https://pay.weixin.qq.com/doc/v3/merchant/4012533436
        https://pay.weixin.qq.com/doc/v3/partner/4012691648
        """
    @async_verb
    def get_async(self, *, complaint_id: str | int, **options: Unpack[QueryOptions]) -> ComplaintsV2ComplaintIdGetAnswer:
        """查询投诉单详情

        https://pay.weixin.qq.com/doc/v3/merchant/4012533436
        https://pay.weixin.qq.com/doc/v3/partner/4012691648
        """
    getAsync = get_async
    """查询投诉单详情

    https://pay.weixin.qq.com/doc/v3/merchant/4012533436
    https://pay.weixin.qq.com/doc/v3/partner/4012691648
    """


class ComplaintsV2(Node):
    @property
    def _complaint_id_(self) -> ComplaintsV2ComplaintId_:
        """GET 查询投诉单详情"""
    @verb
    def get(self, *, query: ComplaintsV2GetQuery | str, **options: Unpack[GetOptions]) -> ComplaintsV2GetAnswer:
        """查询投诉单列表

        https://pay.weixin.qq.com/doc/v3/merchant/4012533431
        https://pay.weixin.qq.com/doc/v3/partner/4012691285
        """
    @async_verb
    def get_async(self, *, query: ComplaintsV2GetQuery | str, **options: Unpack[GetOptions]) -> ComplaintsV2GetAnswer:
        """查询投诉单列表

        https://pay.weixin.qq.com/doc/v3/merchant/4012533431
        https://pay.weixin.qq.com/doc/v3/partner/4012691285
        """
    getAsync = get_async
    """查询投诉单列表

    https://pay.weixin.qq.com/doc/v3/merchant/4012533431
    https://pay.weixin.qq.com/doc/v3/partner/4012691285
    """


class Feedbacks(Node):
    @verb
    def post(self, *, json: FeedbacksPostBody, **options: Unpack[QueryOptions]) -> None:
        """商户反馈

        Status: retired since 2021-01-08; use v3/merchant-service/complaints-v2/{complaint_id}/response, v3/merchant-service/complaints-v2/{complaint_id}/complete
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml
        """
    @async_verb
    def post_async(self, *, json: FeedbacksPostBody, **options: Unpack[QueryOptions]) -> None:
        """商户反馈

        Status: retired since 2021-01-08; use v3/merchant-service/complaints-v2/{complaint_id}/response, v3/merchant-service/complaints-v2/{complaint_id}/complete
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml
        """
    postAsync = post_async
    """商户反馈

    Status: retired since 2021-01-08; use v3/merchant-service/complaints-v2/{complaint_id}/response, v3/merchant-service/complaints-v2/{complaint_id}/complete
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml
    """


class ImagesUpload(Node):
    @verb
    def post(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> ImagesUploadPostAnswer:
        """商户上传反馈图片

        https://pay.weixin.qq.com/doc/v3/merchant/4012467250
        https://pay.weixin.qq.com/doc/v3/partner/4012467222
        """
    @async_verb
    def post_async(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> ImagesUploadPostAnswer:
        """商户上传反馈图片

        https://pay.weixin.qq.com/doc/v3/merchant/4012467250
        https://pay.weixin.qq.com/doc/v3/partner/4012467222
        """
    postAsync = post_async
    """商户上传反馈图片

    https://pay.weixin.qq.com/doc/v3/merchant/4012467250
    https://pay.weixin.qq.com/doc/v3/partner/4012467222
    """


class ImagesMediaId_(Node):
    @verb
    def get(self, *, media_id: str | int, **options: Unpack[QueryOptions]) -> Any:
        """图片下载

        https://pay.weixin.qq.com/doc/v3/merchant/4012467251
        https://pay.weixin.qq.com/doc/v3/partner/4012467223
        """
    @async_verb
    def get_async(self, *, media_id: str | int, **options: Unpack[QueryOptions]) -> Any:
        """图片下载

        https://pay.weixin.qq.com/doc/v3/merchant/4012467251
        https://pay.weixin.qq.com/doc/v3/partner/4012467223
        """
    getAsync = get_async
    """图片下载

    https://pay.weixin.qq.com/doc/v3/merchant/4012467251
    https://pay.weixin.qq.com/doc/v3/partner/4012467223
    """


class Images(Node):
    @property
    def upload(self) -> ImagesUpload:
        """POST 商户上传反馈图片"""
    @property
    def _media_id_(self) -> ImagesMediaId_:
        """GET 图片下载"""

class MerchantService(Node):
    @property
    def complaintNotifications(self) -> ComplaintNotifications:
        """DELETE 删除投诉通知回调 · GET 查询投诉通知回调 · POST 创建投诉通知回调 · PUT 更新投诉通知回调"""
    @property
    def complaints(self) -> Complaints:
        """GET 查询投诉信息"""
    @property
    def complaintsV2(self) -> ComplaintsV2:
        """GET 查询投诉单列表"""
    @property
    def feedbacks(self) -> Feedbacks:
        """POST 商户反馈"""
    @property
    def images(self) -> Images:
        """2 endpoints"""
